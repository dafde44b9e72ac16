"""Models of `v1beta1.energy_by_entity`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model


class EnergyByEntityCo2eKgSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityCostSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemCo2eKgPercents(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemCostPercents(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemEntityDetailsWithGeneration(Model):
    generation: str | None = None
    location: str | None = None
    model: str | None = None
    processor: str | None = None


class EnergyByEntityItemsItemEntityDetailsWithTagsTagsItem(Model):
    name: str | None = None
    value: str | None = None


class EnergyByEntityItemsItemKwhPercents(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityKwhSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemCo2eKg(Model):
    average: float | None = None
    collected: float | None = None
    max: float | None = None
    min: float | None = None
    percents: EnergyByEntityItemsItemCo2eKgPercents | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemCost(Model):
    average: float | None = None
    collected: float | None = None
    max: float | None = None
    min: float | None = None
    percents: EnergyByEntityItemsItemCostPercents | None = None
    projected: float | None = None
    total: float | None = None


class EnergyByEntityItemsItemEntityDetailsWithTags(Model):
    tags: list[EnergyByEntityItemsItemEntityDetailsWithTagsTagsItem] | None = None


class EnergyByEntityItemsItemKwh(Model):
    average: float | None = None
    collected: float | None = None
    max: float | None = None
    min: float | None = None
    percents: EnergyByEntityItemsItemKwhPercents | None = None
    projected: float | None = None
    total: float | None = None


EnergyByEntityItemsItemEntityDetails = TypeAliasType(
    "EnergyByEntityItemsItemEntityDetails",
    EnergyByEntityItemsItemEntityDetailsWithGeneration | EnergyByEntityItemsItemEntityDetailsWithTags,
)


class EnergyByEntityItemsItem(Model):
    co2e_kg: Annotated[EnergyByEntityItemsItemCo2eKg | None, Field(alias="co2eKg")] = None
    cost: EnergyByEntityItemsItemCost | None = None
    entity_details: Annotated[EnergyByEntityItemsItemEntityDetails | None, Field(alias="entityDetails")] = (
        None
    )
    id: str | None = None
    kwh: EnergyByEntityItemsItemKwh | None = None
    name: str | None = None
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    status: str | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    type: str | None = None


class EnergyByEntity(Model):
    co2e_kg_sums: Annotated[EnergyByEntityCo2eKgSums | None, Field(alias="co2eKgSums")] = None
    cost_sums: Annotated[EnergyByEntityCostSums | None, Field(alias="costSums")] = None
    count: int | None = None
    excluded: int | None = None
    items: list[EnergyByEntityItemsItem] | None = None
    kwh_sums: Annotated[EnergyByEntityKwhSums | None, Field(alias="kwhSums")] = None
    offset: int | None = None
    total: int | None = None
