/** What travels with a request inside the server. */
export interface Environment {
  Variables: {
    /** Random, made here; names one request in the log and in the problem its sender sees. */
    requestId: string;
  };
}
