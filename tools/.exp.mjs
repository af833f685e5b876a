import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { readQuestions } from '/work/main/tools/evaluate/questions.mjs';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json');
const lex = buildLexicon(k);
const cfg = Object.assign({fw:0.2,pw:0.2,bal:0,stem:1,bi:0.7,pre:0.5,pre5:0.5,suf:0.4,epochs:14,rate:0.3,decay:1e-4,least:1,sw:0.5,norm:1,half:'development'}, JSON.parse(process.argv[2]??'{}'));
const PART=new Set('op af uit aan terug in bij weg door over open dicht vast mee toe out off up down back away apart under over into inside behind tussen onder'.split(' '));function feats(text){const r=readWords(text,lex);const n=findNames(r,lex,k);const f=[];let prev='';
 for(let i=0;i<r.tokens.length;i++){ if(n.coveredByService[i]){prev='';continue;} const t=r.tokens[i]; const c=r.canonical[i]; const content=r.content[i];
  const key=c??t.stem; const part=PART.has(t.word); f.push([key,content?1:part?cfg.pw:cfg.fw]); if(c&&c!==t.stem)f.push(['~'+t.stem,cfg.sw]);
  if(content&&t.stem.length>=5)f.push(['^'+t.stem.slice(0,4),cfg.pre]);
  if(cfg.pre5&&content&&t.stem.length>=6)f.push(['^'+t.stem.slice(0,5),cfg.pre5]);
  if(cfg.suf&&content&&t.stem.length>=7)f.push(['$'+t.stem.slice(-4),cfg.suf]);
  if(cfg.cg&&content){const w='<'+t.word+'>';for(let j=0;j+4<=w.length;j++)f.push(['c:'+w.slice(j,j+4),cfg.cg]);}
  if(content){ if(prev)f.push([prev+' '+key,cfg.bi]); prev=key; } }
 return f.filter(x=>x[1]>0);}
const ex=[];const add=(text,label)=>ex.push({f:feats(text),label});
for(const t of k.topics.values()){for(const l of ['en','nl']){add(t.name[l],t.id);add(t.name[l],t.id);for(const x of t.terms[l])add(x,t.id);}for(const e of t.examples){add(e.en,t.id);add(e.nl,t.id);}}
for(const s of k.services.values())for(const e of s.examples){add(e.en,e.topic);add(e.nl,e.topic);}
for(const f of k.families)for(const l of ['en','nl'])for(const x of [f.name[l],...f.terms[l]])add(x,f.id);
for(const [t,u] of k.utterances)for(const l of ['en','nl'])for(const x of u[l])add(x,t);
function train(ex){const labels=[...new Set(ex.map(e=>e.label))].sort();const W=labels.length;const idx=new Map();const cnt=new Map();for(const e of ex)for(const [a] of e.f)cnt.set(a,(cnt.get(a)??0)+1);for(const [a,c] of cnt)if(c>=(a.includes(' ')?(cfg.bl??1):cfg.least))idx.set(a,idx.size);
 const w=new Float32Array(idx.size*W),sq=new Float32Array(idx.size*W).fill(1e-6);
 const enc=f=>{const m=new Map();for(const [a,v] of f){const i=idx.get(a);if(i!==undefined)m.set(i,Math.max(v,m.get(i)??0));}const ids=[...m];let s=0;for(const [,v] of ids)s+=v*v;return {ids,scale:cfg.norm?1/Math.sqrt(Math.max(s,1)):1};};
 const E=ex.map(e=>({...enc(e.f),t:labels.indexOf(e.label)}));let st=0x9e3779b9;const rnd=()=>{st=(st+0x6d2b79f5)|0;let x=Math.imul(st^(st>>>15),1|st);x=(x+Math.imul(x^(x>>>7),61|x))^x;return((x^(x>>>14))>>>0)/4294967296};
 const byC=labels.map((l,i)=>E.filter(e=>e.t===i));const total=E.length;const cum=[];{let a=0;for(const b of byC){a+=Math.pow(b.length,cfg.bal??1);cum.push(a);}}const pick=()=>{if((cfg.bal??1)===1)return E[Math.floor(rnd()*E.length)];const r=rnd()*cum.at(-1);let c=0;while(cum[c]<r)c++;return byC[c][Math.floor(rnd()*byC[c].length)];};const sc=new Float64Array(W);const soft=(ids,scale)=>{sc.fill(0);for(const [i,v] of ids){const b=i*W;for(let l=0;l<W;l++)sc[l]+=w[b+l]*v;}let mx=-1e9;for(let l=0;l<W;l++)if(sc[l]>mx)mx=sc[l];let s=0;for(let l=0;l<W;l++){sc[l]=Math.exp((sc[l]-mx)*scale);s+=sc[l];}for(let l=0;l<W;l++)sc[l]/=s;};
 for(let ep=0;ep<cfg.epochs;ep++)for(let n=0;n<E.length;n++){const {ids,scale,t}=pick();soft(ids,scale);for(let l=0;l<W;l++){const e=(sc[l]-(l===t?1:0))*scale;if(Math.abs(e)<1e-4)continue;for(const [i,v] of ids){const a=i*W+l;const g=e*v+cfg.decay*w[a];sq[a]+=g*g;w[a]-=cfg.rate*g/Math.sqrt(sq[a]);}}}
 return {labels,predict(f){const {ids,scale}=enc(f);soft(ids,scale);return sc;}};}
const fam=new Map(k.families.map(f=>[f.id,f.topics]));
function evalOn(m,set){let n=0,ok=0,hi=0,hiok=0,ll=0;const miss=[];for(const {f,topics,svc,text} of set){const p=Float64Array.from(m.predict(f));
 if(svc){let s=0;for(let i=0;i<p.length;i++){if(svc.cells.get(m.labels[i])?.party==='not-applicable')p[i]*=.35;s+=p[i];}for(let i=0;i<p.length;i++)p[i]/=s;}
 let b=0;for(let i=1;i<p.length;i++)if(p[i]>p[b])b=i;const lab=m.labels[b];const good=topics.includes(lab)||(fam.get(lab)??[]).some(t=>topics.includes(t));n++;if(good)ok++;if(p[b]>.5){hi++;if(good)hiok++;}if(!good)miss.push(`${p[b].toFixed(2)} ${lab} wanted ${topics} : ${text}`);}
 return {n,acc:+(100*ok/n).toFixed(1),cover:+(100*hi/n).toFixed(1),hiacc:+(100*hiok/hi).toFixed(1),miss};}
const dev=readQuestions(cfg.half).filter(q=>q.kind==='verdict'&&!q.after.length&&q.topic.length).map(q=>({f:feats(q.ask),topics:q.topic,svc:q.service.length===1?k.services.get(q.service[0]):undefined,text:q.ask}));
if(cfg.cv){const tr=ex.filter((_,i)=>i%5!==0),te=ex.filter((_,i)=>i%5===0).map(e=>({f:e.f,topics:[e.label],text:''}));const r=evalOn(train(tr),te);console.log('cv',r.acc,r.cover,r.hiacc);}
let b=Date.now();const m=train(ex);const r=evalOn(m,dev);console.log(JSON.stringify(cfg),'n',ex.length,'ms',Date.now()-b,'dev',r.acc,'cover',r.cover,'hiacc',r.hiacc);if(cfg.show)console.log(r.miss.join('\n'));
