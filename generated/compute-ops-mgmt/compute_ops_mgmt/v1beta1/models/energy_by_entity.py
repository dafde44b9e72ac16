"""Models of `v1beta1.energy_by_entity`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model


class EnergyByEntityCo2eKgSums(Model):
    """Carbon emissions of all entities together, in kilograms of CO2 equivalent."""

    collected: float | None = None
    """Measured carbon emissions of all entities, in kgCO2e."""
    projected: float | None = None
    """Projected carbon emissions of all entities, in kgCO2e."""
    total: float | None = None
    """Measured and projected carbon emissions of all entities together, in kgCO2e."""


class EnergyByEntityCostSums(Model):
    """Energy cost of all entities together, in USD."""

    collected: float | None = None
    """Measured energy cost of all entities, in USD."""
    projected: float | None = None
    """Projected energy cost of all entities, in USD."""
    total: float | None = None
    """Measured and projected energy cost of all entities together, in USD."""


class EnergyByEntityItemsItemCo2eKgPercents(Model):
    """Carbon emissions of the entity as a percentage of the matching total in `co2eKgSums`."""

    collected: float | None = None
    """Share of the entity in all measured carbon emissions, in percent."""
    projected: float | None = None
    """Entity's share of the projected sum, in percent."""
    total: float | None = None
    """Entity's share of the total sum, in percent."""


class EnergyByEntityItemsItemCostPercents(Model):
    """Energy cost of the entity as a percentage of the matching total in `costSums`."""

    collected: float | None = None
    """Share of the entity in all measured energy cost, in percent."""
    projected: float | None = None
    """Entity's share of the projected sum, in percent."""
    total: float | None = None
    """Entity's share of the total sum, in percent."""


class EnergyByEntityItemsItemEntityDetailsWithGeneration(Model):
    """Facts about the entity: generation, model, processor and location of a server, or the
    tags that define it.
    """

    generation: str | None = None
    """Hardware generation of the server, such as `GEN_11`."""
    location: str | None = None
    """Where the server stands, such as `Houston, Texas, United States`."""
    model: str | None = None
    """Server model, such as `ProLiant DL560 Gen11`."""
    processor: str | None = None
    """Processor of the server in words, such as `Intel Xeon Processor E5-2673`."""


class EnergyByEntityItemsItemEntityDetailsWithTagsTagsItem(Model):
    """An item of `tags`: Tags and their values by which the servers are grouped."""

    name: str | None = None
    """Tag key by which the servers are grouped, such as `Row`."""
    value: str | None = None
    """Tag value by which the servers are grouped, such as `R1`."""


class EnergyByEntityItemsItemKwhPercents(Model):
    """Energy consumption of the entity as a percentage of the matching total in `kwhSums`."""

    collected: float | None = None
    """Share of the entity in all measured energy consumption, in percent."""
    projected: float | None = None
    """Entity's share of the projected sum, in percent."""
    total: float | None = None
    """Entity's share of the total sum, in percent."""


class EnergyByEntityKwhSums(Model):
    """Energy consumption of all entities together, in kWh."""

    collected: float | None = None
    """Measured energy consumption of all entities, in kWh."""
    projected: float | None = None
    """Projected energy consumption of all entities, in kWh."""
    total: float | None = None
    """Measured and projected energy consumption of all entities together, in kWh."""


class EnergyByEntityItemsItemCo2eKg(Model):
    """Carbon emissions in kilograms of CO2 equivalent."""

    average: float | None = None
    """Mean carbon emissions of the entity, in kilograms of CO2 equivalent."""
    collected: float | None = None
    """Measured carbon emissions of the entity, in kgCO2e."""
    max: float | None = None
    """Highest carbon emissions recorded for the entity, in kgCO2e."""
    min: float | None = None
    """Lowest carbon emissions recorded for the entity, in kgCO2e."""
    percents: EnergyByEntityItemsItemCo2eKgPercents | None = None
    """Carbon emissions of the entity as a percentage of the matching total in `co2eKgSums`."""
    projected: float | None = None
    """Projected carbon emissions of the entity, in kgCO2e."""
    total: float | None = None
    """Measured and projected carbon emissions of the entity together, in kgCO2e."""


class EnergyByEntityItemsItemCost(Model):
    """Energy cost in USD."""

    average: float | None = None
    """Mean energy cost of the entity, in USD."""
    collected: float | None = None
    """Measured energy cost of the entity, in USD."""
    max: float | None = None
    """Highest energy cost recorded for the entity, in USD."""
    min: float | None = None
    """Lowest energy cost recorded for the entity, in USD."""
    percents: EnergyByEntityItemsItemCostPercents | None = None
    """Energy cost of the entity as a percentage of the matching total in `costSums`."""
    projected: float | None = None
    """Projected energy cost of the entity, in USD."""
    total: float | None = None
    """Measured and projected energy cost of the entity together, in USD."""


class EnergyByEntityItemsItemEntityDetailsWithTags(Model):
    """Facts about the entity: generation, model, processor and location of a server, or the
    tags that define it.
    """

    tags: list[EnergyByEntityItemsItemEntityDetailsWithTagsTagsItem] | None = None
    """Tags and their values by which the servers are grouped."""


class EnergyByEntityItemsItemKwh(Model):
    """Energy consumption in kilowatt-hours."""

    average: float | None = None
    """Mean energy consumption of the entity, in kWh."""
    collected: float | None = None
    """Measured energy consumption of the entity, in kWh."""
    max: float | None = None
    """Highest energy consumption recorded for the entity, in kWh."""
    min: float | None = None
    """Lowest energy consumption recorded for the entity, in kWh."""
    percents: EnergyByEntityItemsItemKwhPercents | None = None
    """Energy consumption of the entity as a percentage of the matching total in `kwhSums`."""
    projected: float | None = None
    """Projected energy consumption of the entity, in kWh."""
    total: float | None = None
    """Measured and projected energy consumption of the entity together, in kWh."""


EnergyByEntityItemsItemEntityDetails = TypeAliasType(
    "EnergyByEntityItemsItemEntityDetails",
    EnergyByEntityItemsItemEntityDetailsWithGeneration | EnergyByEntityItemsItemEntityDetailsWithTags,
)
"""Facts about the entity: generation, model, processor and location of a server, or the
tags that define it.
"""


class EnergyByEntityItemsItem(Model):
    """An item of `items`: One entry for each entity on this page."""

    co2e_kg: Annotated[EnergyByEntityItemsItemCo2eKg | None, Field(alias="co2eKg")] = None
    """Carbon emissions in kilograms of CO2 equivalent."""
    cost: EnergyByEntityItemsItemCost | None = None
    """Energy cost in USD."""
    entity_details: Annotated[EnergyByEntityItemsItemEntityDetails | None, Field(alias="entityDetails")] = (
        None
    )
    """Facts about the entity: generation, model, processor and location of a server, or the
    tags that define it.
    """
    id: str | None = None
    """Identifier of the entity; `productId+serialNumber` for a server."""
    kwh: EnergyByEntityItemsItemKwh | None = None
    """Energy consumption in kilowatt-hours."""
    name: str | None = None
    """Name of the server, or of whatever else the data is grouped by."""
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    """Number of servers in the entity."""
    status: str | None = None
    """Whether data covers the entity fully (`COMPLETE`) or only in part (`PARTIAL`)."""
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the data is incomplete, if it is."""
    type: str | None = None
    """What the entity is, such as `SERVER`; follows from the grouping."""


class EnergyByEntity(Model):
    """Energy, carbon emissions and cost per server, or per model, location, tag or the like.

    Carries the sums over all entities next to one page of them; values split into collected and
    projected.
    """

    co2e_kg_sums: Annotated[EnergyByEntityCo2eKgSums | None, Field(alias="co2eKgSums")] = None
    """Carbon emissions of all entities together, in kilograms of CO2 equivalent."""
    cost_sums: Annotated[EnergyByEntityCostSums | None, Field(alias="costSums")] = None
    """Energy cost of all entities together, in USD."""
    count: int | None = None
    """Number of items in this answer; how many the whole collection has is in `total`."""
    excluded: int | None = None
    """Number of servers left out of the figures because there are no data for them."""
    items: list[EnergyByEntityItemsItem] | None = None
    """One entry for each entity on this page."""
    kwh_sums: Annotated[EnergyByEntityKwhSums | None, Field(alias="kwhSums")] = None
    """Energy consumption of all entities together, in kWh."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
