/** What a receiver ends with; the name is one of section 9 of the protocol, or a reason of text.md or cbor.md. */
export class Refusal extends Error {
  constructor(name, detail = '') {
    super(detail === '' ? name : `${name}: ${detail}`);
    this.name = name;
  }
}

export function refuse(name, detail) {
  throw new Refusal(name, detail);
}

/** Runs an action; a refusal in it becomes one with another name. */
export function refusedAs(translate, action) {
  try {
    return action();
  } catch (e) {
    if (e instanceof Refusal) {
      throw new Refusal(translate(e.name), e.message);
    }
    throw e;
  }
}
