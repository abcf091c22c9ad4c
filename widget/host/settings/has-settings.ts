/** Child JSON. Without `:has()`: one unknown selector in a list invalidates the whole list. */
export const settingScripts = ':scope > script[type="application/json"]'

/** Whether the page owner has set anything beyond plain attributes. */
export const hasSettings = (quiz: Element): boolean =>
  quiz.matches('[src], [links]') || quiz.querySelector(settingScripts) !== null
