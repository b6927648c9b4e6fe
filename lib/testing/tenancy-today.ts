/** A day is the scope's own; quotes are everybody's, and belong to no workspace. */
export const todayWithoutId = ["readToday", "readTodayPage", "quoteOfDay", "refreshQuotes", "keepQuotes"];

/** What is found is the workspace's own: tried in lib/finding. */
export const findingWithoutId = ["findAnything"];
