/** What a task may ask the process that started it while it runs, by name. */
export type Questions = Readonly<Record<string, (input: never) => Promise<unknown>>>;

/** Of a task that asks nothing. */
type NoQuestions = Readonly<Record<string, never>>;

/** A task by its name. Everything in its types can be sent between processes. */
export interface TaskType<Input, Output, Asked extends Questions = NoQuestions> {
  readonly name: string;
  /** Only the types are of use. */
  readonly types?: { readonly input: Input; readonly output: Output; readonly asked: Asked };
}

/** What a running task has beside its input. */
export interface TaskContext<Asked extends Questions> {
  /** The bytes that the caller passes on; none when it passes none. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly ask: <Name extends keyof Asked & string>(
    name: Name,
    input: Parameters<Asked[Name]>[0],
  ) => Promise<Awaited<ReturnType<Asked[Name]>>>;
}

/** A task as a process can run it, whatever its types. */
export interface Implementation {
  readonly name: string;
  run(input: unknown, context: TaskContext<Questions>): unknown;
}

export function implement<Input, Output, Asked extends Questions>(
  { name }: TaskType<Input, Output, Asked>,
  run: (input: Input, context: TaskContext<Asked>) => Output | Promise<Output>,
): Implementation {
  return {
    name,
    // The pool accepts only the input and the answers of this type of task.
    run: (input, context) => run(input as Input, context),
  };
}
