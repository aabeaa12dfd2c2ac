import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACTION } from './http/action';

/** @throws when a route does not say what it does: then nobody could say who may call it (law 4) */
export function everyRouteHasAnAction(app: INestApplication): void {
  const discovery = app.get(DiscoveryService);
  const scanner = app.get(MetadataScanner);
  for (const { instance, metatype } of discovery.getControllers()) {
    const prototype: object = Object.getPrototypeOf(instance);
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method: unknown = (prototype as Record<string, unknown>)[name];
      if (typeof method !== 'function' || Reflect.getMetadata(PATH_METADATA, method) === undefined) continue;
      if (!Reflect.getMetadata(ACTION, method)) {
        throw new Error(`the route ${metatype?.name}.${name} does not declare its action`);
      }
    }
  }
}
