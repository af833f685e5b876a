import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { readTrainedModels } from '/work/main/dist/src/training/trained-models-file.js';
import { openModels } from '/work/main/dist/src/understand/models.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { findTopics } from '/work/main/dist/src/understand/find-topics.js';
import { findKind } from '/work/main/dist/src/understand/find-kind.js';
import { topicFeatures } from '/work/main/dist/src/understand/features.js';
import { createUnderstand } from '/work/main/dist/src/understand/understand.js';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json');
const tm = await readTrainedModels('/work/main/dist/models.json');
const lex = buildLexicon(k); const m=openModels(tm); const u=createUnderstand(k,tm);
for (const q of process.argv.slice(2)) { const r=readWords(q,lex); const n=findNames(r,lex,k);
 const show=a=>a.map(c=>c.id+' '+c.probability.toFixed(2)).join(', ');
 const kind=findKind(r,m.kinds,n.coveredByService); const cs=findTopics(r,n,m.topics,k,n.covered);
 console.log(q,'\n ',r.tokens.map((t,i)=>t.word+(n.covered[i]?'*':'')+(r.canonical[i]&&r.canonical[i]!==t.stem?'='+r.canonical[i]:'')).join(' '),'\n  services',n.services.join(),'| out',show(cs),'| in',show(findTopics(r,n,m.topics,k,n.coveredByService)),'| kinds',m.kinds.labels.map(l=>[l,l==='follow-up'||l==='correction'?(l==='correction'?kind.corrects:kind.leans):kind.asks(l)]).filter(x=>x[1]>.05).map(x=>x[0]+' '+x[1].toFixed(2)).join(', '));
 const f=topicFeatures(r,n.covered); for(const c of cs.slice(0,2)) console.log('    ',c.id,f.map(x=>[x,m.topics.weight(x,c.id)]).filter(x=>Math.abs(x[1])>.4).sort((a,b)=>b[1]-a[1]).slice(0,8).map(x=>x[0]+' '+x[1].toFixed(1)).join(', '));
 const un=u(q,{defaultLocale:'en'}); console.log('   =>',un.intent,un.services.join(),un.topics.join(),un.concept,JSON.stringify(un.claim)); }
