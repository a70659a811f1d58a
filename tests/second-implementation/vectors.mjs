import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../docs/vectors/', import.meta.url);

export const vectors = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

/** Names of all vector files with a prefix. */
export const vectorNames = (prefix) => readdirSync(FOLDER).filter((n) => n.startsWith(prefix) && n.endsWith('.json'))
  .map((n) => n.slice(0, -5)).sort();

/** The name of the refusal that an action ends with, or undefined. */
export function refusalOf(action) {
  try {
    action();
    return undefined;
  } catch (e) {
    return e.name;
  }
}
