import { nothing } from "@/lib/accounts/schema";
import { api } from "@/lib/auth/api";
import { textOf } from "@/lib/auth/body";
import { sendDownload } from "@/lib/auth/download";
import { MOST_CSV_BYTES } from "@/lib/groceries/products/csv-limits";
import { exportProducts } from "@/lib/groceries/products/export";
import { csvInput, importProducts } from "@/lib/groceries/products/import";

export const GET = api("products:read", nothing, exportProducts, { sends: sendDownload });
export const POST = api("products:write", csvInput, importProducts, {
  reads: textOf(/^text\/csv\b/i, MOST_CSV_BYTES),
});
