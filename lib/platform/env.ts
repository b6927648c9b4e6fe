import { z } from "zod";

const limit = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const list = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

const NETWORK = z.union([z.literal("loopback"), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

function isNetwork(text: string): boolean {
  return NETWORK.safeParse(text).success;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: limit(10),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  ROTA_DATA: z.string().default(".rota"),
  TRUSTED_PROXIES: list.refine((networks) => networks.every(isNetwork), {
    error: "expected addresses, networks as 10.0.0.0/8, or the word loopback",
  }),
  APP_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_SECRET: z.string().min(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64()
    .refine((key) => Buffer.from(key, "base64").length === 32, { error: "expected base64 of 32 bytes" })
    .optional(),
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  JOBS: z.enum(["app", "worker"]).default("app"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^[^\r\n]*@[^\r\n]*$/)
    .optional(),
  EVENTS_KEEP_DAYS: z.coerce.number().int().min(1).max(36_500).default(730),
  QUOTES_URL: z.url({ protocol: /^https?$/ }).optional(),
  QUOTES_REFRESH_HOURS: z.coerce.number().int().min(1).max(168).default(24),
  REGISTRATION: z.enum(["open", "invite", "closed"]).default("open"),
  CORS_ORIGINS: list.refine((origins) => origins.every(isOrigin), {
    error: "expected origins as https://friend.example",
  }),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  LIMIT_SIGN_IN_PER_ADDRESS: limit(20),
  LIMIT_SIGN_IN_PER_ACCOUNT: limit(5),
  LIMIT_BAD_TOKENS_PER_ADDRESS: limit(120),
  LIMIT_REGISTER_PER_ADDRESS: limit(10),
  LIMIT_REGISTER_PER_EMAIL: limit(3),
  LIMIT_IMPORTS_PER_USER: limit(30),
  LIMIT_DOWNLOADS_PER_USER: limit(120),
  LIMIT_MAILS_PER_USER: limit(30),
});

/** A letter says who it is from, and its links lead to an address that no request has made up. */
const environment = schema.superRefine(({ SMTP_URL, MAIL_FROM, APP_URL }, context) => {
  if (SMTP_URL === undefined) return;
  for (const [name, value] of Object.entries({ MAIL_FROM, APP_URL })) {
    if (value === undefined)
      context.addIssue({ code: "custom", path: [name], message: "needed where SMTP_URL is set" });
  }
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws an error that names each bad variable and what was expected. */
export function env(): Env {
  parsed ??= readEnv(process.env);
  return parsed;
}

export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = environment.safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not right:\n${lines.join("\n")}`);
}
