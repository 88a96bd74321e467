/**
 * The HTTP server of an application, not listening yet. What Node answers by itself, before any application hears of a
 * request, is said here: it has a body and the headers of every answer.
 */
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { PLAIN_HEADERS } from './headers.ts';

/**
 * How long an idle connection stays. Longer than the proxy of HOSTING.md keeps its own to a server (20 s), and than a
 * pupil mostly thinks between two answers: Node's own five seconds close a connection just as the next request leaves on
 * it, and that request is lost. No longer, since each takes memory; Node itself adds a second.
 */
const IDLE_MS = 28_000;
/** A request that is not whole by then is given up: who sends it byte by byte holds a connection for nothing. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 25_000;
/** How often that is looked at. */
const CHECKED_MS = 4_000;

/** Where only this machine listens. */
export const LOOPBACK = '127.0.0.1';

const BAD_REQUEST = 400;
const TOO_SLOW = 408;
const TOO_LARGE = 413;
const EXPECTATION = 417;
const HEADERS = 431;
const FAULT = 500;

export function serve(fetch: (request: Request) => Response | Promise<Response>): Server {
  const times = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: CHECKED_MS,
    // without one, Node would answer by itself, without a word
    requireHostHeader: false,
  };
  const server = createServer(times, getRequestListener(fetch, { errorHandler }));
  server.keepAliveTimeout = IDLE_MS;
  server.on('clientError', refuse);
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = bodyOf(EXPECTATION);
    response.writeHead(EXPECTATION, { ...HEADERS_OF_PROBLEM, ...ending(body) }).end(body);
  });
  return server;
}

/** The application answers to its own errors: what comes here is a request that cannot be read, such as a malformed host. */
function errorHandler(error: unknown): Response {
  const status = error instanceof RequestError ? BAD_REQUEST : FAULT;
  if (status === FAULT) console.error(error);
  return new Response(bodyOf(status), { status, headers: HEADERS_OF_PROBLEM });
}

const HEADERS_OF_PROBLEM = {
  ...PLAIN_HEADERS,
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
};

const ending = (body: string) => ({ 'content-length': Buffer.byteLength(body), connection: 'close' });

/** Nobody said in which language: the standard words of HTTP. */
const bodyOf = (status: number): string =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status });

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: HEADERS,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
};

/** Answers to what could not be read as a request; says nothing in the middle of an answer that has begun. */
function refuse({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  const begun = (socket as { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent ?? false;
  if (!socket.writable || begun || code === 'ECONNRESET') return void socket.destroy();
  const status = STATUS_OF[code] ?? BAD_REQUEST;
  const body = bodyOf(status);
  const headers = { ...HEADERS_OF_PROBLEM, ...ending(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

/** Whether another program listens on a port already. */
export const isTaken = (error: NodeJS.ErrnoException): boolean => error.code === 'EADDRINUSE';

/** Why a server does not listen, and what to do, for whoever starts it. */
export const unheard = (
  host: string,
  port: number,
  error: NodeJS.ErrnoException,
  setting = 'PORT',
): string =>
  isTaken(error)
    ? `Cannot listen on ${host}:${port}: another program already does. Stop it, or set ${setting} to another number (0 takes a free one).`
    : `Cannot listen on ${host}:${port}: ${error.message}`;
