import { createMemoryStore } from '../../src/store/memory-store.js';
import { personContract } from './person-contract.js';
import { quizContract } from './quiz-contract.js';
import { storeContract } from './store-contract.js';
import { turnContract } from './turn-contract.js';

storeContract('memory', async () => createMemoryStore());
turnContract('memory', async () => createMemoryStore());
quizContract('memory', async () => createMemoryStore());
personContract('memory', async () => createMemoryStore());
