import type { Component } from './shipped.mjs';

export declare function licenceOf(component: Pick<Component, 'licenses'>): string | undefined;
