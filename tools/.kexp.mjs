import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { readQuestions } from '/work/main/tools/evaluate/questions.mjs';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json'); const lex = buildLexicon(k);
const cfg = Object.assign({cw:1,fw:1,bi:1,tri:1,can:1,cg:0,skip:0,epochs:8,rate:0.2,decay:1e-4,bal:0.5,bl:2,tok:0}, JSON.parse(process.argv[2]??'{}'));
function feats(text){const r=readWords(text,lex);const n=findNames(r,lex,k);const f=[];let b='<',bb='';let prevf='<';
 for(let i=0;i<r.tokens.length;i++){const isN=n.coveredByService[i];const t=r.tokens[i];if(t.isPart)continue;const content=r.content[i]&&!isN;let w=isN?'#':t.word;if(w==='#'&&b==='#')continue;
  f.push([w,content?cfg.cw:cfg.fw]);f.push([b+' '+w,cfg.bi*(content?cfg.cb??1:1)]);if(bb)f.push([bb+' '+b+' '+w,cfg.tri*(content?cfg.cb??1:1)]);
  if(content&&cfg.can){f.push(['~'+r.canonical[i],cfg.can]);}
  if(content&&cfg.cg){const e='<'+w+'>';for(let j=0;j+4<=e.length;j++)f.push(['^'+e.slice(j,j+4),cfg.cg]);}
  if(cfg.skip){const x=content?'*':w; f.push(['s:'+prevf+' '+x,cfg.skip]); if(!(x==='*'&&prevf==='*'))prevf=x;}
  bb=b;b=w;}
 f.push([b+' >',1]); if(r.isMarked)f.push(['?',1]); if(cfg.len)f.push(['len'+Math.min(8,r.tokens.length>>1),cfg.len]); return f;}
const ex=[];const add=(text,label)=>ex.push({f:feats(text),label});
for(const t of k.topics.values()){for(const l of ['en','nl']){add(t.name[l],'task');for(const x of t.terms[l])add(x,'task');}for(const e of t.examples){add(e.en,'task');add(e.nl,'task');}}
for(const s of k.services.values())for(const e of s.examples){add(e.en,'task');add(e.nl,'task');}
for(const [t,u] of k.utterances)for(const l of ['en','nl'])for(const x of u[l])add(x,'task');
for(const [t,u] of k.kinds)for(const l of ['en','nl'])for(const x of u[l])add(x,t);
function train(ex){const labels=[...new Set(ex.map(e=>e.label))].sort();const W=labels.length;const idx=new Map();const cnt=new Map();for(const e of ex)for(const [a] of e.f)cnt.set(a,(cnt.get(a)??0)+1);for(const [a,c] of cnt)if(c>=(a.includes(' ')?cfg.bl:1))idx.set(a,idx.size);
 const w=new Float32Array(idx.size*W),sq=new Float32Array(idx.size*W).fill(1e-6);
 const enc=f=>{const m=new Map();for(const [a,v] of f){if(!(v>0))continue;const i=idx.get(a);if(i!==undefined)m.set(i,Math.max(v,m.get(i)??0));}const ids=[...m];let s=0;for(const [,v] of ids)s+=v*v;return {ids,scale:1/Math.sqrt(Math.max(s,1))};};
 const E=ex.map(e=>({...enc(e.f),t:labels.indexOf(e.label)}));let st=0x9e3779b9;const rnd=()=>{st=(st+0x6d2b79f5)|0;let x=Math.imul(st^(st>>>15),1|st);x=(x+Math.imul(x^(x>>>7),61|x))^x;return((x^(x>>>14))>>>0)/4294967296};
 const byC=labels.map((l,i)=>E.filter(e=>e.t===i));const cum=[];{let a=0;for(const b of byC){a+=Math.pow(b.length,cfg.bal);cum.push(a);}}
 const sc=new Float64Array(W);const soft=(ids,scale)=>{sc.fill(0);for(const [i,v] of ids){const b=i*W;for(let l=0;l<W;l++)sc[l]+=w[b+l]*v;}let mx=-1e9;for(let l=0;l<W;l++)if(sc[l]>mx)mx=sc[l];let s=0;for(let l=0;l<W;l++){sc[l]=Math.exp((sc[l]-mx)*scale);s+=sc[l];}for(let l=0;l<W;l++)sc[l]/=s;};
 for(let n=0;n<cfg.epochs*E.length;n++){const r=rnd()*cum.at(-1);let c=0;while(cum[c]<r)c++;const b=byC[c];const {ids,scale,t}=b[Math.floor(rnd()*b.length)];soft(ids,scale);for(let l=0;l<W;l++){const e=(sc[l]-(l===t?1:0))*scale;if(Math.abs(e)<1e-4)continue;for(const [i,v] of ids){const a=i*W+l;const g=e*v+cfg.decay*w[a];sq[a]+=g*g;w[a]-=cfg.rate*g/Math.sqrt(sq[a]);}}}
 return {labels,size:idx.size,p(f){const {ids,scale}=enc(f);soft(ids,scale);return Object.fromEntries(labels.map((l,i)=>[l,sc[i]]));}};}
const m=train(ex);
const qs=readQuestions('development').filter(q=>!q.after.length);
let n=0,ok=0;const by={};const inn=[],out=[];const miss=[];
for(const q of qs){const p=m.p(feats(q.ask));const want=['verdict','concept'].includes(q.kind)?'task':q.kind;const rest=1-(p['follow-up']+p.correction);for(const l in p)if(l!=='follow-up'&&l!=='correction')p[l]/=rest;delete p['follow-up'];delete p.correction;
 const got=Object.keys(p).reduce((a,b)=>p[b]>p[a]?b:a);n++;if(got===want)ok++;else if(cfg.show)miss.push(`${want} got ${got} ${p[got].toFixed(2)} (${p[want].toFixed(2)}): ${q.ask}`);by[want]??=[0,0];by[want][1]++;if(got===want)by[want][0]++;
 if(want==='none')out.push(p.none);else inn.push(p.none);}
inn.sort((a,b)=>a-b);out.sort((a,b)=>a-b);let pairs=0,good=0;for(const a of inn)for(const b of out){pairs++;if(b>a)good++;}
console.log(JSON.stringify(cfg),'acc',(100*ok/n).toFixed(1),'AUC none',(good/pairs).toFixed(4),'size',m.size,JSON.stringify(by));if(cfg.show)console.log(miss.join('\n'));
