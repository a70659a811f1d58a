// Reports, packets, channels: framing.md.
import { join, u16, u32, u8 } from './bytes.mjs';
import { refuse } from './refusal.mjs';

export const MAX_PAYLOAD = 7609;
export const COMMANDS = { PING: 0x01, MSG: 0x03, INIT: 0x06, CANCEL: 0x11, KEEPALIVE: 0x3b, ERROR: 0x3f };
export const ERRORS = { INVALID_COMMAND: 0x01, INVALID_LENGTH: 0x03, INVALID_SEQUENCE: 0x04, TIMEOUT: 0x05, BUSY: 0x06,
  INVALID_CHANNEL: 0x0b, SESSION_ENDED: 0x0c, OTHER: 0x7f };

const SIZE = 64;
const IN_INIT = 57;
const IN_CONTINUATION = 59;
const BROADCAST = 0xffffffff;
const MAX_CHANNELS = 64;
const PACKET_LIMIT = 1000;
const MESSAGE_LIMIT = 10000;
const MAGIC = 0x52554d53;

/** The reports of a message. */
export function cut(channel, command, payload) {
  if (payload.length > MAX_PAYLOAD) {
    throw new RangeError('payload');
  }
  const report = (head, data) => join(u32(channel), head, data, Buffer.alloc(SIZE - 4 - head.length - data.length));
  const out = [report(join(u8(command | 0x80), u16(payload.length)), payload.subarray(0, IN_INIT))];
  for (let at = IN_INIT; at < payload.length; at += IN_CONTINUATION) {
    out.push(report(u8(out.length - 1), payload.subarray(at, at + IN_CONTINUATION)));
  }
  return out;
}

/** A message that is taken packet by packet. */
class Message {
  constructor(channel, report) {
    this.channel = channel;
    this.command = report[4] & 0x7f;
    this.length = report.readUInt16BE(5);
    this.data = report.subarray(7, 7 + Math.min(this.length, IN_INIT));
    this.next = 0;
  }

  get complete() {
    return this.data.length === this.length;
  }

  /** False where the sequence is not the next one. */
  take(report) {
    if (report[4] !== this.next) {
      return false;
    }
    this.next++;
    this.data = join(this.data, report.subarray(5, 5 + Math.min(this.length - this.data.length, IN_CONTINUATION)));
    return true;
  }
}

/** What a host takes for the answer to a request with a command; refuses what ends the call. */
export class HostAnswer {
  constructor(channel, command) {
    Object.assign(this, { channel, command, message: null });
  }

  /** The payload once it is complete. */
  take(report) {
    if (report.readUInt32BE(0) !== this.channel || (report[4] & 0x7f) === COMMANDS.KEEPALIVE && report[4] & 0x80) {
      return undefined;
    }
    if (report[4] & 0x80) {
      if (this.message !== null) {
        refuse('NOT_ANSWERING', 'another message within the answer');
      }
      this.message = new Message(this.channel, report);
      const { command, length, data } = this.message;
      if (command === COMMANDS.ERROR && length === 1) {
        refuse('NOT_ANSWERING', `error ${data[0]}`);
      }
      if (command !== this.command || length > MAX_PAYLOAD) {
        refuse('NOT_ANSWERING', 'no answer to the request');
      }
    } else if (this.message !== null && !this.message.take(report)) {
      refuse('NOT_ANSWERING', 'sequence');
    }
    return this.message?.complete ? this.message.data : undefined;
  }
}

/**
 * The box's end. work(channel, request, reply) carries out a MSG; reply takes the answer, or {error}.
 * dropped(channel) is told when the session and the transfer of a channel end.
 */
export class BoxFraming {
  channels = new Map();
  current = null;
  out = [];
  inits = 0;

  constructor({ first, firmware, capabilities, work, dropped = () => {} }) {
    Object.assign(this, { nextChannel: first, firmware, capabilities, work, dropped });
  }

  /** The reports sent since the last call. */
  sent() {
    return this.out.splice(0);
  }

  tick(at) {
    const message = this.current;
    if (message !== null && (at - message.began > MESSAGE_LIMIT
      || (!message.complete && at - message.lastPacket > PACKET_LIMIT))) {
      this.drop(message.channel);
      this.error(message.channel, ERRORS.TIMEOUT);
    }
  }

  receive(at, report) {
    this.tick(at);
    const channel = report.readUInt32BE(0);
    if (report[4] & 0x80) {
      this.init(at, channel, report);
    } else {
      this.continuation(at, channel, report);
    }
  }

  continuation(at, channel, report) {
    const message = this.current;
    if (message === null || message.complete || message.channel !== channel) {
      return;
    }
    if (!message.take(report)) {
      this.drop(channel);
      this.error(channel, ERRORS.INVALID_SEQUENCE);
      return;
    }
    message.lastPacket = at;
    this.carryOutIfComplete();
  }

  init(at, channel, report) {
    const packet = new Message(channel, report);
    const isOpen = this.channels.has(channel);
    if (isOpen) {
      this.channels.set(channel, ++this.inits);
    }
    const working = this.current !== null && this.current.complete;
    if (packet.command === COMMANDS.INIT) {
      this.initCommand(channel, isOpen, packet);
    } else if (!isOpen) {
      this.error(channel, ERRORS.INVALID_CHANNEL);
    } else if (packet.command === COMMANDS.CANCEL) {
      if (packet.length !== 0) {
        this.drop(channel);
        this.error(channel, ERRORS.INVALID_LENGTH);
      } else if (this.current?.channel === channel && !working) {
        this.drop(channel);
      }
    } else if (this.current !== null && (this.current.channel !== channel || working)) {
      this.error(channel, ERRORS.BUSY);
    } else if (this.current !== null) {
      this.drop(channel);
      this.error(channel, ERRORS.INVALID_SEQUENCE);
    } else if (![COMMANDS.PING, COMMANDS.MSG].includes(packet.command)) {
      this.drop(channel);
      this.error(channel, ERRORS.INVALID_COMMAND);
    } else if (packet.length > MAX_PAYLOAD || (packet.length === 0 && packet.command === COMMANDS.MSG)) {
      this.drop(channel);
      this.error(channel, ERRORS.INVALID_LENGTH);
    } else {
      this.current = Object.assign(packet, { began: at, lastPacket: at });
      this.carryOutIfComplete();
    }
  }

  initCommand(channel, isOpen, packet) {
    if (channel !== BROADCAST && !isOpen) {
      this.error(channel, ERRORS.INVALID_CHANNEL);
      return;
    }
    if (isOpen) {
      this.drop(channel);
    }
    if (packet.length !== 8) {
      this.error(channel, ERRORS.INVALID_LENGTH);
      return;
    }
    const named = isOpen ? channel : this.openChannel();
    this.send(channel, COMMANDS.INIT,
      join(packet.data, u32(named), u32(MAGIC), u8(1), u16(this.firmware), u8(this.capabilities)));
  }

  openChannel() {
    const free = (channel) => channel !== 0 && channel !== BROADCAST && !this.channels.has(channel);
    while (!free(this.nextChannel)) {
      this.nextChannel = (this.nextChannel + 1) % 2 ** 32;
    }
    if (this.channels.size === MAX_CHANNELS) {
      const [oldest] = [...this.channels].filter(([c]) => c !== this.current?.channel).sort((a, b) => a[1] - b[1])[0];
      this.channels.delete(oldest);
      this.dropped(oldest);
    }
    const channel = this.nextChannel;
    this.nextChannel = (channel + 1) % 2 ** 32;
    this.channels.set(channel, ++this.inits);
    return channel;
  }

  carryOutIfComplete() {
    const message = this.current;
    if (!message.complete) {
      return;
    }
    const reply = (answer) => {
      if (this.current === message) {
        this.current = null;
        if (Buffer.isBuffer(answer)) {
          this.send(message.channel, message.command, answer);
        } else {
          this.error(message.channel, answer.error);
        }
      }
    };
    if (message.command === COMMANDS.PING) {
      reply(message.data);
    } else {
      this.work(message.channel, message.data, reply);
    }
  }

  drop(channel) {
    if (this.current?.channel === channel) {
      this.current = null;
    }
    this.dropped(channel);
  }

  send(channel, command, payload) {
    this.out.push(...cut(channel, command, payload));
  }

  error(channel, code) {
    this.send(channel, COMMANDS.ERROR, u8(code));
  }
}
