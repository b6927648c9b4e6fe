"use server";
import { action } from "@/lib/auth/action";
import { type Imported, importAsRoutine, importByForm, type Previewed } from "./by-form";
import { previewInWords } from "./preview";
import { importForm, newImportForm } from "./schema";

const then = {
  goTo: (result: Previewed | Imported, { workspace }: Record<string, string>) =>
    "id" in result
      ? `/w/${workspace}/routines/${result.id}${result.firstDay ? `?week=${result.firstDay}` : ""}`
      : null,
  answers: (result: Previewed | Imported) => ("id" in result ? null : previewInWords(result)),
};

export const importByFormAction = action("routines:write", importForm, importByForm, then);
export const importAsRoutineAction = action("routines:write", newImportForm, importAsRoutine, then);
