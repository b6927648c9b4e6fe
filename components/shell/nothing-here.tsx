"use client";

import { buttonClass } from "@/components/ui/button";
import { Page } from "./page";
import { QuietFrame } from "./quiet-frame";

type NothingHereProps = {
  texts: { title: string; sentence: string; home: string };
  /** The app's name, where there is no shell around it. */
  alone?: string;
};

/** What a missing page says. Next sends it along with every page, so it is sent as its few words. */
export function NothingHere({ texts: { title, sentence, home }, alone }: NothingHereProps) {
  const said = (
    <div className="grid justify-items-start gap-5">
      <p>{sentence}</p>
      <a href="/" className={buttonClass("primary")}>
        {home}
      </a>
    </div>
  );
  return alone ? (
    <QuietFrame title={title} name={alone}>
      {said}
    </QuietFrame>
  ) : (
    <Page title={title} narrow>
      {said}
    </Page>
  );
}
