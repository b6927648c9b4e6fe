// What `server-only` is in tests: nothing. They run on the server's side.
export {};
