import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { readTrainedModels } from '/work/main/dist/src/training/trained-models-file.js';
import { openModels } from '/work/main/dist/src/understand/models.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { findTopics } from '/work/main/dist/src/understand/find-topics.js';
import { findKind } from '/work/main/dist/src/understand/find-kind.js';
import { findCues } from '/work/main/dist/src/understand/find-cues.js';
import { findClaim } from '/work/main/dist/src/understand/find-claim.js';
import { readQuestions } from '/work/main/tools/evaluate/questions.mjs';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json');
const tm = await readTrainedModels('/work/main/dist/models.json'); const lex=buildLexicon(k); const m=openModels(tm);
for (const q of readQuestions('development')) { if(q.after.length) continue; if(!['verdict','concept','none'].includes(q.kind))continue;
 const r=readWords(q.ask,lex);const n=findNames(r,lex,k);const kd=findKind(r,m.kinds,n.coveredByService);const c=findCues(r);const cl=findClaim(r,n.coveredByService);const t=findTopics(r,n,m.topics,k,n.covered)[0];
 const none=kd.asks('none'); if((q.kind==='none'&&none<.6)||(q.kind!=='none'&&none>.15)) console.log(q.kind==='none'?'OUT':'in ',none.toFixed(2),'svc',n.services.length,'resp',+c.responsibility,'cl',cl?cl.about[0]+(cl.ofState?'s':''):'-','top',t?.probability.toFixed(2),'cont',r.content.filter(Boolean).length,'leans',kd.leans.toFixed(2),':',q.ask.slice(0,110)); }
