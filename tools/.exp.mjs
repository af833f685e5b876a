import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { trainLinearModel } from '/work/main/dist/src/understand/linear-model.js';
import { readQuestions } from '/work/main/tools/evaluate/questions.mjs';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json');
const lex = buildLexicon(k);
const cfg = Object.assign({uni:1,stem:1,bi:1,pre:1,func:1,epochs:12,rate:0.3,decay:1e-4,least:1,w:2}, JSON.parse(process.argv[2]??'{}'));
function feats(text){const r=readWords(text,lex);const n=findNames(r,lex,k);const f=[];let prev='';
 for(let i=0;i<r.tokens.length;i++){ if(n.coveredByService[i]){prev='#';continue;} const t=r.tokens[i]; const c=r.canonical[i]; const content=r.content[i];
  const key=c??t.stem; if(!content&&!cfg.func)continue; if(content||cfg.func){ f.push('w:'+key); if(cfg.stem&&c&&c!==t.stem)f.push('s:'+t.stem); }
  if(cfg.pre&&content&&t.stem.length>=5){f.push('p:'+t.stem.slice(0,4));}
  if(cfg.suf&&content&&t.stem.length>=7){f.push('z:'+t.stem.slice(-5));}
  if(content){ if(cfg.bi&&prev&&prev!=='#')f.push('b:'+prev+' '+key); prev=key; } }
 return f;}
const ex=[];const add=(text,label,w=1)=>{const f=feats(text);for(let i=0;i<w;i++)ex.push({features:f,label});};
for(const t of k.topics.values()){for(const l of ['en','nl']){add(t.name[l],t.id,cfg.w);for(const x of t.terms[l])add(x,t.id,1);}for(const e of t.examples){add(e.en,t.id);add(e.nl,t.id);}}
for(const s of k.services.values())for(const e of s.examples){add(e.en,e.topic);add(e.nl,e.topic);}
for(const f of k.families)for(const l of ['en','nl'])for(const x of [f.name[l],...f.terms[l]])add(x,f.id,cfg.w);
let nu=0;const have=new Set();
for(const f of readdirSync('/work/main/knowledge/utterances')){const d=parse(readFileSync('/work/main/knowledge/utterances/'+f,'utf8'));if(d.topic==='none')continue;have.add(d.topic);for(const l of ['en','nl'])for(const x of d[l]){add(x,d.topic);nu++;}}
let b=Date.now();const m=trainLinearModel(ex,{epochs:cfg.epochs,rate:cfg.rate,decay:cfg.decay,leastSeen:cfg.least});
console.log('utterances',nu,'examples',ex.length,'train ms',Date.now()-b);
const fam=new Map(k.families.map(f=>[f.id,f.topics]));
let n=0,ok=0,hi=0,hiok=0;const miss=[];
for(const q of readQuestions('development')){ if(q.kind!=='verdict'||q.after.length||!q.topic.length)continue;
 const p=m.probabilities(feats(q.ask));let best=0;for(let i=1;i<p.length;i++)if(p[i]>p[best])best=i;const lab=m.labels[best];
 const good=q.topic.includes(lab)||(fam.get(lab)??[]).some(t=>q.topic.includes(t)); n++;if(good)ok++;if(p[best]>.5){hi++;if(good)hiok++;}
 if(!good)miss.push(`${p[best].toFixed(2)} ${lab} wanted ${q.topic} (${p[m.labels.indexOf(q.topic[0])]?.toFixed(2)}) ${q.family} ${q.locale}: ${q.ask}`);}
console.log(JSON.stringify(cfg),'topic acc',(100*ok/n).toFixed(1),ok,n,'p>.5:',hi,(100*hiok/hi).toFixed(1));
if(cfg.show)console.log(miss.join('\n'));
