import { claimFeatureValue } from '../understand/claim-features.js';
import type { TrainingOptions } from './train-linear-model.js';

/** How claims are learnt. */
export const CLAIM_TRAINING: TrainingOptions = {
  epochs: 14,
  rate: 0.2,
  decay: 1e-4,
  balance: 0.5,
  value: claimFeatureValue,
};
