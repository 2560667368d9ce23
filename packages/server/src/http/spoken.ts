import { inLanguage, LEARNING_LANGUAGES } from '@retainwise/core/learning';
import type { Phrase } from '@retainwise/core';
import type { Request, Response } from 'express';

/** English first: it is what whoever takes any language gets. */
const LANGUAGES = ['en', ...LEARNING_LANGUAGES] as const;

/** Texts beside their phrases, by the names of both. */
const PAIRS = [
  ['text', 'phrase'],
  ['message', 'message_phrase'],
] as const;

/**
 * An answer whose texts about learning are in the language that the request prefers, made from the phrases beside them.
 * Texts without one, and those of a later version, stay as they are.
 */
export function spoken<Body>(request: Request, response: Response, body: Body): Body {
  const preferred = request.acceptsLanguages(...LANGUAGES);
  const language = LEARNING_LANGUAGES.find((each) => each === preferred);
  response.vary('Accept-Language');
  response.setHeader('Content-Language', language ?? 'en');
  return language === undefined ? body : translated(body, inLanguage(language));
}

function translated<Value>(value: Value, say: ReturnType<typeof inLanguage>): Value {
  // as: the same shape, with other texts in it
  if (Array.isArray(value)) return value.map((each: unknown) => translated(each, say)) as Value;
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, translated(each, say)]));
  for (const [text, phrase] of PAIRS) {
    const said = value[phrase];
    if (typeof value[text] === 'string' && isPhrase(said)) copy[text] = say(said) ?? value[text];
  }
  return copy as Value; // as: see above
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isPhrase(value: unknown): value is Phrase {
  return isObject(value) && typeof value['id'] === 'string';
}
