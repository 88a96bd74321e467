/** What travels with a request inside the server. */
import type { Writable } from 'node:stream';

export interface Environment {
  Variables: {
    /** A random id, made here; it names one request in the log and in the problem that its sender sees. */
    requestId: string;
    /** The kind of problem with which it was refused, where there is one. */
    refusal: string;
    /** Of a document: whether pages of other sites may show it, or it shows what they may; most are neither. */
    frames?: 'is-framed' | 'has-frames';
    /** Of a document that begins with a script: its source in a policy. */
    begins?: string;
    /** Headers that say what is left of the allowance that it drew on, where there is one. */
    allowance?: Readonly<Record<string, string>>;
    /** Of an answer that is a stream: writes it, until one of both ends it. */
    follows?: (to: Writable) => void;
  };
}
