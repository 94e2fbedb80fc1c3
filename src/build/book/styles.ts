/** The book's style sheet; the colours are those of the site's light palette. */
export function bookStyles(palette: Readonly<Record<string, string>>): string {
  const colour = (name: string): string => palette[name] ?? '#333333';
  const lines = [1, 2, 3, 4, 5]
    .map((n) => {
      const data = colour(`data-${n}`);
      return `.fig-line-${n}{fill:none;stroke:${data};stroke-width:3}.fig-fill-${n}{fill:${data}}`;
    })
    .join('\n');
  return `@font-face{font-family:Vazirmatn;src:url(vazirmatn.woff2);font-weight:400 800}
body{font-family:Vazirmatn,sans-serif;line-height:1.9;text-align:right}
h1,h2,h3{line-height:1.5;break-after:avoid;page-break-after:avoid}
.lead{font-size:1.1em}
.meta,.figure-source,.calculator-note,.references li,figcaption{font-size:.85em}
.title-page{text-align:center;margin-top:25%}
a{color:${colour('accent-ink')}}
figure{margin:1.5em 0;break-inside:avoid;page-break-inside:avoid}
svg{width:100%;height:auto;font-family:Vazirmatn,sans-serif}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid ${colour('line')};padding:.3em .5em;text-align:right}
aside,.calculator{border-right:3px solid ${colour('accent')};padding-right:1em;margin:1.5em 0}
.callout-kind,.calculator-title{font-weight:700;margin-left:.5em}
.formula{text-align:center;margin:1em 0}
cite{font-style:normal}
dt{font-weight:700;margin-top:1em}
.english{font-weight:400;font-size:.85em}
nav ol{list-style:none;padding-right:1em}
.fig-axis{fill:none;stroke:${colour('ink-muted')};stroke-width:1.5}
.fig-grid{fill:none;stroke:${colour('line')};stroke-width:1}
.fig-text{fill:${colour('ink')}}
.fig-muted{fill:${colour('ink-muted')}}
${lines}
`;
}
