/** What a parser that begins in the middle of a text has to know of the records before. */
export interface ParserStart {
  readonly records: number;
  /** Those of them that have an unclosed quote. */
  readonly unclosed: number;
}

export interface ParserRestart extends ParserStart {
  /** The text that is not taken yet. */
  readonly rest: string;
}
