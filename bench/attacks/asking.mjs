// Asks, and tells how it ended and how long it took.
import { median } from '../lib/table.mjs';

const LEAKS = /\bat (?:dev|java|org|io|reactor|graphql)\.|Exception\b|\bselect .* from\b|IntValue\{/i;

/** Asks a document; fails where the answer is ours to be ashamed of. */
export async function ask(port, query, variables) {
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, text, took: performance.now() - begun };
}

/** Fails where an answer says 5xx, or shows what is inside. */
export function hold({ status, text }, asked) {
  const errors = text.startsWith('{') ? JSON.parse(text).errors ?? [] : [];
  const messages = errors.map(({ message }) => message).join('\n');
  const ofOurs = errors.some(({ extensions }) => extensions?.classification === 'INTERNAL_ERROR');
  if (status >= 500 || ofOurs || LEAKS.test(messages)) {
    throw new Error(`${status} ${text.slice(0, 500)}\nfor ${String(asked).slice(0, 500)}`);
  }
  return errors;
}

/** The middle, the 99th of 100 and the last of times, in ms. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const of = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return `half took up to ${median(sorted).toFixed(1)} ms, 99 % up to ${of(0.99).toFixed(1)} ms`;
}
