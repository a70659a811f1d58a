// One JSON object a line in, one out: see README.md.
import { createInterface } from 'node:readline';
import { perform } from './operations.mjs';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') {
    process.stdout.write(`${perform(line)}\n`);
  }
}
