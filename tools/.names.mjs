import { readCompiledKnowledge } from '/work/main/dist/src/knowledge/compiled-knowledge.js';
import { buildLexicon } from '/work/main/dist/src/understand/lexicon.js';
import { readWords } from '/work/main/dist/src/understand/read-words.js';
import { findNames } from '/work/main/dist/src/understand/find-names.js';
import { readQuestions } from '/work/main/tools/evaluate/questions.mjs';
const k = await readCompiledKnowledge('/work/main/dist/knowledge.json'); const lex=buildLexicon(k);
let n=0,ok=0;
for(const q of readQuestions(process.argv[2]??'development')){ if(q.after.length||['none','help','thanks','greeting'].includes(q.kind))continue; n++;
 const r=readWords(q.ask,lex);const nm=findNames(r,lex,k); const a=[...nm.services].sort().join('+'), b=[...q.service].sort().join('+');
 if(a===b)ok++; else if(!process.argv[2])console.log(`want ${b||'-'} got ${a||'-'}${nm.cloud?' cloud '+nm.cloud:''}${nm.uncovered?' unc '+nm.uncovered:''}: ${q.ask}`);}
console.log(ok,n);
