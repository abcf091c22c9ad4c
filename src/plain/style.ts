/**
 * The styles of the page, modeled on the element's theme. Shows the section that the address names,
 * or the first one if it names none.
 */
export const style = `
:root{color-scheme:light dark;--accent:#0b5d63;--paper:#fffefc;--ink:#211f1b;--soft:#65625b;--line:#d9d4ca;--cell:#f4f1ea;--tint:#dcebe8}
@media(prefers-color-scheme:dark){:root{--accent:#7fd0c7;--paper:#1a1917;--ink:#ece8e0;--soft:#aeaaa2;--line:#45423d;--cell:#262421;--tint:#233b39}}
*{box-sizing:border-box}
body{margin:0 auto;padding:clamp(1rem,5vw,3rem);max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
section,:has(section:target) #start,:root:not(:has(section:target)) nav{display:none}
#start,section:target{display:block;scroll-margin:9rem}
h1,h2,h3{line-height:1.15;letter-spacing:-.02em;text-wrap:balance}
h1{margin:0 0 2rem}
:has(section:target) h1{font-size:1rem;color:var(--soft)}
h2{margin:.8rem 0 1.4rem;font-size:clamp(1.375rem,4.5vw,1.75rem)}
h3{margin:2.5rem 0 1rem}
.big,h1{margin-top:0;font-size:clamp(1.75rem,7vw,2.75rem)}
p{text-wrap:pretty}
ul{margin:0;padding:0;list-style:none}
li{margin:.6rem 0}
a{color:inherit;font-weight:600;text-decoration-color:var(--accent);text-underline-offset:.2em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
small,label,footer{font-size:.9rem;color:var(--soft)}
progress{display:block;width:100%;height:.5rem;accent-color:var(--accent)}
.options a,.go{display:block;padding:.8em 1em;border:1px solid var(--line);border-radius:14px;font-weight:400;text-decoration:none}
.options a:hover{border-color:var(--accent);background:var(--tint)}
.options a:active,.go{background:var(--accent);color:var(--paper)}
.go{display:inline-block;padding:.7em 2em;font-weight:600}
.name{margin:0;font-size:1.375rem;font-weight:700;color:var(--accent)}
.lede{font-size:1.125rem}
svg{display:block;width:100%;max-width:22rem;margin:2.5rem auto;overflow:visible;fill:var(--ink);font-weight:600}
path{fill:var(--cell);stroke:var(--line)}
circle{fill:var(--accent)}
circle:first-child{opacity:.25}
.shares li{display:flex;justify-content:space-between;padding:.3em .8em;border-radius:8px;background:linear-gradient(90deg,var(--tint) var(--share),var(--cell) 0)}
.tries{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr))}
.tries li{margin:0;padding:1em;border:1px solid var(--line);border-radius:14px}
.tries b{display:block}
nav,footer{margin-top:2.5rem}
footer{border-top:1px solid var(--line)}
@media print{nav,.go{display:none}.links a:after{content:" "attr(href)}li{break-inside:avoid}}
`
