/** A day is the scope's own; quotes are everybody's, and belong to no workspace. */
export const todayWithoutId = ["readToday", "readTodayPage", "quoteOfDay", "refreshQuotes", "keepQuotes"];
