/** The refusals that somebody at a form can meet, in words: by status, in the languages of the screens. */
const WORDS = {
  en: {
    back: "Go back to the page before.",
    400: ["This address cannot be read", "It holds characters that no page of Rota has."],
    403: ["This form came from elsewhere", "A form of Rota can be sent from Rota alone."],
    405: ["That does not work here", "This page cannot be asked for like this."],
    413: ["That is too large", "The file or text is larger than Rota takes here. Choose a smaller one."],
  },
  ru: {
    back: "Вернитесь на предыдущую страницу.",
    400: ["Этот адрес не прочитать", "В нём знаки, которых нет ни в одном адресе Rota."],
    403: ["Эта форма пришла с другого сайта", "Форму Rota можно отправить только из самой Rota."],
    405: ["Здесь это не работает", "Эту страницу нельзя запросить таким образом."],
    413: ["Слишком большой размер", "Файл или текст больше, чем Rota здесь принимает. Выберите поменьше."],
  },
};

/** Whether a person waits for the answer, and no program: a browser that opens a page, or sends a form without scripts. */
export function asksForPage(request) {
  return !request.url.startsWith("/api/") && /\btext\/html\b/.test(request.headers.accept ?? "");
}

/** A page of its own, without scripts: what refuses stands before the app, and cannot ask it for one. */
export function refusalPage(request, status) {
  const language = /^\s*ru\b/i.test(request.headers["accept-language"] ?? "") ? "ru" : "en";
  const { back, [status]: words } = WORDS[language];
  const [title, text] = words;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Rota</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 15vh auto; padding: 0 1rem }
  h1 { font-size: 1.5rem; line-height: 1.25 }
</style>
<h1>${title}</h1>
<p>${text}</p>
<p>${back}</p>
</html>
`;
}
