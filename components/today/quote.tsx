import type { Quote } from "@/lib/quotes/quote";

/** The day's quote, in its own language, and whose it is. */
export function QuoteOfDay({ quote: { text, author, language } }: { quote: Quote }) {
  return (
    <figure lang={language} className="grid gap-2 border-t border-line pt-5 lg:border-0 lg:pt-0">
      <blockquote className="font-quote text-lg leading-7 text-pretty italic">{text}</blockquote>
      <figcaption className="text-sm text-quiet">{author}</figcaption>
    </figure>
  );
}
