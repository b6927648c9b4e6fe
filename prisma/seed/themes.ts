/** The themes of the demo, and which of its routines hangs on which. */
export const demoThemes = [
  { name: "Study", color: "indigo", routine: "Physics, winter term" },
  { name: "Health", color: "green", routine: null },
  { name: "Family", color: "rose", routine: "Family week" },
  { name: "Home", color: "amber", routine: null },
  { name: "Mind", color: "violet", routine: null },
  { name: "Shop", color: "orange", routine: "Shop shifts" },
] as const;

export type DemoTheme = (typeof demoThemes)[number]["name"];
