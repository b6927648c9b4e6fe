import type { ReactNode } from "react";
import { Mark } from "@/components/ui/ring";

type QuietFrameProps = { title: ReactNode; name: string; children: ReactNode; foot?: ReactNode };

/** One matter in the middle of a page, under the mark and the app's name. */
export function QuietFrame({ title, name, children, foot }: QuietFrameProps) {
  return (
    <div className="mx-auto grid min-h-dvh max-w-form grid-rows-[1fr_auto] px-5 py-6">
      <main className="grid content-center gap-6 py-8">
        <p className="flex items-center gap-2.5 text-lg font-semibold">
          <Mark className="size-9" />
          {name}
        </p>
        <h1 className="text-xl">{title}</h1>
        {children}
      </main>
      {foot}
    </div>
  );
}
