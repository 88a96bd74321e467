/** What travels with a request inside the server. */
export interface Environment {
  Variables: {
    /** A random id, made here; it names one request in the log and in the problem that its sender sees. */
    requestId: string;
    /** The kind of problem with which it was refused, where there is one. */
    refusal: string;
  };
}
