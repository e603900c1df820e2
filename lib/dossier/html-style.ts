/** The style of an HTML dossier: a document first, so print is its plain form and the screen adds comfort. */
export const STYLE = `
:root{color-scheme:light;--paper:#fff;--ink:#1b1c1e;--soft:#575b62;--line:#d9d6cd;--rule:#1b1c1e;--tint:#f6f4ef;
--cor:#0b6b63;--cor-tint:#e6f3f0;--con:#a8360f;--con-tint:#fbece5;--note:#7a4b00;--note-tint:#fff4d6;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Palatino,Georgia,"DejaVu Serif",serif;
--sans:"Inter",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:12px}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:1040px;margin:0 auto;padding:40px 28px 72px}
p,dl,dd,ul,ol,blockquote,h1,h2,h3{margin:0;padding:0}
a{color:inherit;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:3px}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
h1,h2,h3{line-height:1.2;font-weight:650;text-wrap:balance}
.soft,.none,.id,.count{color:var(--soft)}
.none{font-style:italic}
.id{font-size:.87em;font-variant-numeric:tabular-nums}
a.id{white-space:nowrap}
@media screen{td[data-label=Claims],dd:has(>a.id){line-height:26px}}
.hash,code{font-family:var(--mono);font-size:.84em;overflow-wrap:anywhere}
.tag{display:inline-block;font-size:12px;line-height:1.4;color:var(--soft);border:1px solid var(--line);border-radius:3px;padding:0 5px;font-weight:400}
.tag.proposed{border-style:dashed;border-color:var(--soft)}
.notice{color:var(--note);font-weight:600}
.prose{white-space:pre-wrap}

.head{border-top:3px solid var(--rule);padding-top:14px}
.kicker{display:flex;flex-wrap:wrap;gap:4px 12px;color:var(--soft);font-size:13px}
.kicker b{color:var(--ink)}
.kicker .id{margin-left:auto}
h1{font:600 34px/1.15 var(--serif);letter-spacing:-.01em;margin:26px 0 10px;max-width:24em}
.head-claim h1{font-size:27px;line-height:1.22;max-width:30em}
.question{font:italic 19px/1.4 var(--serif);color:var(--soft);max-width:38em;margin-bottom:24px}
.head>.notice{margin:0 0 20px;padding:10px 14px;background:var(--note-tint)}
.facts{display:grid;gap:5px}
.facts>div{display:grid;grid-template-columns:11.5em 1fr;gap:2px 14px}
.facts dt{color:var(--soft)}
.facts dd{min-width:0}
.facts ol,.facts ul{padding-left:1.3em}
.head .facts{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:12px 0;gap:6px}
.head .facts>div,.counts>div{grid-template-columns:20em 1fr}
.head dd{font-weight:550}

nav{margin:20px 0 0}
nav ol{list-style:none;columns:3 15em;column-gap:28px;counter-reset:part}
nav li{counter-increment:part;padding:3px 0;break-inside:avoid;display:flex;gap:8px;align-items:baseline}
nav li::before{content:counter(part);color:var(--soft);min-width:1.1em}
nav a{text-decoration-color:var(--line)}

.part{margin-top:56px}
h2{font:600 23px/1.2 var(--serif);border-bottom:1px solid var(--rule);padding-bottom:7px;margin-bottom:16px}
h2 .number{color:var(--soft);font-weight:400;margin-right:6px}
h3{font-size:16px}
.lead{color:var(--soft);margin:-6px 0 16px;max-width:70ch}
h3.group{font:600 18px/1.3 var(--serif);margin:26px 0 8px}
.group+.lead{margin-top:0}

table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:13.5px;line-height:1.42}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);min-width:0}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-weight:500;font-size:12.5px;border-bottom:1px solid var(--rule);vertical-align:bottom}
tbody th{font-weight:400}
td p,th p{margin-top:2px}
.glance thead th:nth-child(1){width:39%}.glance thead th:nth-child(2){width:22%}.glance thead th:nth-child(3){width:12%}
.article-row th{padding-top:22px;border-bottom:1px solid var(--soft)}.article-row b{font-weight:650}
.glance .statement{font:16px/1.38 var(--serif);color:var(--ink)}
.links{list-style:none}
.links li{padding-left:1.7em;text-indent:-1.7em}
.links li+li{margin-top:3px}
.links .sign{display:inline-block;width:1.55em;text-indent:0;font-weight:700}
.contradicts>.sign{color:var(--con)}.corroborates>.sign{color:var(--cor)}

.link{margin:0 0 30px;padding:0 0 0 16px;border-left:3px solid var(--line)}
.link.contradicts{border-left:3px dashed var(--con)}
.link.corroborates{border-left:3px solid var(--cor)}
.link.neither{border-left:3px dotted var(--soft);margin-bottom:20px}
.link>header{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:baseline;margin-bottom:10px}
.link>header>.id:last-child{margin-left:auto}
.link h3{font-size:17px}
.link.contradicts h3{color:var(--con)}.link.corroborates h3{color:var(--cor)}
.link h3 .sign{font-size:1.15em;margin-right:2px}
.state{color:var(--soft);font-size:13px}
.state.doubtful{color:var(--note);background:var(--note-tint);padding:1px 7px;border-radius:3px;font-weight:600}
.pair{display:grid;grid-template-columns:1fr 1fr;border:1px solid var(--line);border-radius:4px}
.side{padding:14px 18px 16px;min-width:0}
.side+.side{border-left:1px solid var(--line)}
.side .statement{font-weight:550;margin-bottom:8px;line-height:1.4}
.side .facts{font-size:13px;margin-top:12px;gap:2px}
.side .facts>div,.judgement .facts>div{grid-template-columns:7.5em 1fr}
.source{display:flex;flex-wrap:wrap;gap:0 10px;align-items:baseline;font-size:13.5px}
.source .title{flex-basis:100%;color:var(--soft)}
blockquote{font:17px/1.5 var(--serif);margin:9px 0 0;max-width:42em;unicode-bidi:plaintext}
.quote{white-space:pre-wrap;unicode-bidi:isolate}
.context{color:var(--soft);font-size:.84em}
.quote+.context::after,.context:first-child::before{content:"…"}
.agree{border-bottom:2px solid var(--cor)}
.differ{font-weight:700;border-bottom:2px dashed var(--con)}
.aspects{margin:14px 0 4px}
.aspects thead th:nth-child(1){width:13%}.aspects thead th:nth-child(2){width:17%}.aspects td{padding-top:5px;padding-bottom:5px}.aspects tbody th{padding-top:5px;padding-bottom:5px;color:var(--soft)}
.relation{margin:0}
.by-whom{color:var(--soft);font-size:.92em;padding-left:1.9em;margin:0 0 3px}
.relation>.sign{display:inline-block;min-width:1.3em;text-align:center;border:1.5px solid currentColor;border-radius:3px;line-height:1.25;font-weight:700;margin-right:4px}
.relation.agree{border:0;color:var(--cor)}.relation.agree>.sign{background:var(--cor-tint)}
.relation.differ{border:0;font-weight:400;color:var(--con)}.relation.differ>.sign{border-style:dashed}
.relation.conflict{color:var(--con);font-weight:650}.relation.conflict>.sign{background:var(--con-tint)}
.relation.silent{color:var(--soft)}.relation.silent>.sign{border-style:dotted}
.judgement{margin-top:14px}
.judgement .by{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;font-size:13.5px;color:var(--soft)}
.judgement .by b{color:var(--ink)}
.judgement .prose{font:16px/1.5 var(--serif);max-width:46em;margin:3px 0 7px}
.judgement .facts{font-size:13.5px;gap:3px}
.hold{font:17px/1.45 var(--serif);max-width:43em;margin:6px 0 4px}
.hold b{font:600 14.5px/1.4 var(--sans)}
.judgement.ruling{background:var(--tint);padding:10px 14px}
.judgement.minority{border-left:2px dotted var(--note);padding-left:12px}
.ends{list-style:none}
.ends li{font:15.5px/1.4 var(--serif);padding-left:5.2em;text-indent:-5.2em}
.ends li .id{display:inline-block;width:5.2em;text-indent:0;font:13px/1.4 var(--sans)}
.ends .soft{font:13px/1.4 var(--sans)}

.claim,.source-article{border-top:1px solid var(--line);padding:18px 0 22px}
.claim:first-of-type,.source-article:first-of-type{border-top:0;padding-top:0}
.claim h3,.source-article h3{font-size:16.5px;line-height:1.35;margin-bottom:6px;max-width:52em}
.claim:target h3,.link:target h3{background:var(--note-tint)}
.claim .facts,.source-article .facts{font-size:13.5px;margin-top:12px}
.locator{font-size:12.5px;color:var(--soft);margin-top:3px}
.marks{list-style:none;padding:0 !important;columns:2 18em;column-gap:24px}
.marks li{break-inside:avoid}
.plain{list-style:none}
.plain li{margin:5px 0}
.matrix{font-size:12.5px}
.matrix tbody{border-bottom:1px solid var(--line)}
.matrix tbody td,.matrix tbody th{border-bottom:0;padding-right:10px}
.matrix thead th:first-child{width:9%}.matrix thead th:nth-child(2),.matrix thead th:nth-child(4),.matrix thead th:nth-child(5){width:9.5%}.matrix thead th:nth-child(7){width:18%}.matrix thead th:nth-child(8){width:10%}
.matrix .note td{padding-top:0;padding-left:9%;color:var(--soft)}
.word{quotes:"“" "”";font-family:var(--serif);font-size:1.06em}
.origins thead th:nth-child(1){width:27%}.origins thead th:nth-child(3){width:11%}.origins thead th:nth-child(4),.origins thead th:nth-child(5){width:19%}.origins thead th:nth-child(6){width:11%}
.part-origins>.soft{margin:12px 0;max-width:75ch}
.part-origins h3{margin:24px 0 6px}
.part-method>p{max-width:75ch;margin-bottom:9px}
.terms{display:grid;grid-template-columns:1fr 1fr;gap:20px 36px;margin:20px 0}
.terms-list{display:grid;grid-template-columns:9.2em 1fr;gap:5px 10px;font-size:13.5px;margin-top:6px}
.terms-list dt{font-weight:600}
.terms-list .sign{display:inline-block;min-width:1.2em}
.terms-list dd{color:var(--soft)}
.scales{font-size:13.5px}
.scales>div{grid-template-columns:20em 1fr}

@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#141517;--ink:#e9e7e2;--soft:#a6a9b0;--line:#33363b;--rule:#8d9097;--tint:#1d1f22;
--cor:#5fd0c3;--cor-tint:#12302d;--con:#ff9a70;--con-tint:#3a1d12;--note:#f0c060;--note-tint:#33280f}}

@media screen and (max-width:760px){
main{padding:22px 16px 48px}
h1{font-size:27px}.head-claim h1{font-size:22px}.question{font-size:17px}.part{margin-top:42px}
.pair,.terms{grid-template-columns:1fr}.side+.side{border-left:0;border-top:1px solid var(--line)}
.side{padding:12px 12px 14px}.link{padding-left:11px}
.facts>div,.head .facts>div,.counts>div,.scales>div,.side .facts>div,.judgement .facts>div{grid-template-columns:1fr;gap:0}
.facts{gap:8px}
.side .facts>div,.judgement .facts>div{grid-template-columns:7.2em 1fr;gap:10px}
table,tbody,tr,th,td{display:block;width:auto !important}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{padding:10px 0;border-bottom:1px solid var(--line)}
.matrix tr{border-bottom:0;padding-bottom:4px}.matrix .note{padding-top:0}
th,td,.aspects td,.aspects tbody th{border-bottom:0;padding:2px 0}
td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
.glance td:last-child::before{display:block}.article-row,.article-row th{border-bottom:0}.article-row th{padding:14px 0 0}
.matrix .note td{padding-left:0}
.relation{display:inline}.by-whom{display:inline;padding:0 8px 0 0}
}

@page{size:A4;margin:17mm 16mm 19mm;@bottom-left{content:"Crossread dossier";font:8pt sans-serif;color:#575b62}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#575b62}}
@page wide{size:A4 landscape;margin:15mm 14mm 17mm}
@media print{
body{font-size:9.6pt;line-height:1.42;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
a{text-decoration:none}
h1{font-size:25pt;margin-top:9mm}.head-claim h1{font-size:19pt}.question{font-size:13.5pt}
h2{font-size:15.5pt}h3,.link h3{font-size:11.2pt}h3.group{font-size:12.5pt}
.part{margin-top:11mm}
table{font-size:8.6pt}thead{display:table-header-group}tr{break-inside:avoid}
.glance .statement{font-size:10pt}.article-row{break-after:avoid}.hold{font-size:10.6pt}
blockquote{font-size:10.6pt}.judgement .prose{font-size:10.2pt}.ends li{font-size:10pt}
.side .facts,.judgement .facts,.claim .facts,.source-article .facts,.source,.judgement .by,.state,.scales{font-size:8.6pt}
.locator,.tag{font-size:8pt}
.side{padding:3mm 4mm}
h2,h3,.link>header,.lead,.source,.by{break-after:avoid}
.link>header,.pair,.judgement,blockquote,.facts>div,.terms>div,.head{break-inside:avoid}
.locator{break-before:avoid}
p,blockquote{orphans:3;widows:3}.lead{break-inside:avoid}nav{font-size:8.8pt}nav ol{columns:3}
.part-framing{page:wide;margin-top:0}
.matrix{font-size:8.4pt}.matrix tbody{break-inside:avoid}
.part-method{break-before:page;margin-top:0}.part-method>p{max-width:none}.terms{gap:4mm 8mm;margin:4mm 0}.terms-list{font-size:8.2pt;line-height:1.35;gap:.8mm 2mm}.part-method>p,.part-method .scales{font-size:8.6pt}.part-method .scales{font-size:8.2pt;line-height:1.35}.scales{gap:3px}.part-method>p{margin-bottom:2mm}
}
`
