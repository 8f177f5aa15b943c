import { readFileSync } from "node:fs";
import { loadKit } from "./loaders/kit.ts"; import { readBundles } from "./loaders/pipeline.ts";
const kit=loadKit(); const S="/work/shared/";
for (const arg of process.argv.slice(2)) { const [p,q]=arg.split(":"); const real=p![0]==="0";
const gold=JSON.parse(readFileSync(`${S}${real?"gold":"madeup"}/${p}.json`,"utf8"));
const r=readBundles({kind:"page",source:"x",bytes:readFileSync(`${S}${real?"pages":"madeup"}/${p}.txt`)},{publication:gold.publication.name},kit);
for(const b of r.bundles) for(const s of b.sentences) if(s.text.includes(q!)){ console.log("##",p,s.text.slice(0,160)); const n=new Map(b.entities.map(e=>[e.id,e]));
 console.log("   M",b.mentions.filter(m=>m.sentence===s.id).map(m=>`${m.surface}[${n.get(m.entity)?.label[0]}:${n.get(m.entity)?.name}]`).join(" "));
 console.log("   F",b.facts.filter(f=>f.evidence.some(e=>e.sentence===s.id)).map(f=>`${n.get(f.from)?.name} ${f.type} ${n.get(f.to)?.name??"ART"} (${f.evidence[0].rule})`).join("; ")); }}
