export const LAST_ROUTINE_COOKIE = "rota-routine";
