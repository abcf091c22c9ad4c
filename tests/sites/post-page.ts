/** A post of a site without a builder: the quiz between two paragraphs. */
export const postPage = (script: string, quiz: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Why I went back to code</title>
${script}
</head>
<body>
<p>For two years I had a calendar instead of an editor.</p>
${quiz}
<p>Then I asked for my old desk.</p>
</body>
</html>
`
