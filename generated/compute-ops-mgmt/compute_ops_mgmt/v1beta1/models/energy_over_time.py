"""Models of `v1beta1.energy_over_time`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class EnergyOverTimeCo2eKgAverages(Model):
    collected: float | None = None
    projected: float | None = None


class EnergyOverTimeCo2eKgMax(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeCo2eKgMin(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeCo2eKgSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyOverTimeCostAverages(Model):
    collected: float | None = None
    projected: float | None = None


class EnergyOverTimeCostMax(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeCostMin(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeCostSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyOverTimeIntervalsCollectedItem(Model):
    co2e_kg: Annotated[float | None, Field(alias="co2eKg")] = None
    cost: float | None = None
    kwh: float | None = None
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    time: AwareDatetime | None = None


class EnergyOverTimeIntervalsProjectedItem(Model):
    co2e_kg: Annotated[float | None, Field(alias="co2eKg")] = None
    co2e_kg_confidence_interval: Annotated[list[float] | None, Field(alias="co2eKgConfidenceInterval")] = None
    cost: float | None = None
    cost_confidence_interval: Annotated[list[float] | None, Field(alias="costConfidenceInterval")] = None
    kwh: float | None = None
    kwh_confidence_interval: Annotated[list[float] | None, Field(alias="kwhConfidenceInterval")] = None
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    time: AwareDatetime | None = None


class EnergyOverTimeKwhAverages(Model):
    collected: float | None = None
    projected: float | None = None


class EnergyOverTimeKwhMax(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeKwhMin(Model):
    time: AwareDatetime | None = None
    value: float | None = None


class EnergyOverTimeKwhSums(Model):
    collected: float | None = None
    projected: float | None = None
    total: float | None = None


class EnergyOverTimeCo2eKg(Model):
    averages: EnergyOverTimeCo2eKgAverages | None = None
    max: EnergyOverTimeCo2eKgMax | None = None
    min: EnergyOverTimeCo2eKgMin | None = None
    sums: EnergyOverTimeCo2eKgSums | None = None


class EnergyOverTimeCost(Model):
    averages: EnergyOverTimeCostAverages | None = None
    max: EnergyOverTimeCostMax | None = None
    min: EnergyOverTimeCostMin | None = None
    sums: EnergyOverTimeCostSums | None = None


class EnergyOverTimeKwh(Model):
    averages: EnergyOverTimeKwhAverages | None = None
    max: EnergyOverTimeKwhMax | None = None
    min: EnergyOverTimeKwhMin | None = None
    sums: EnergyOverTimeKwhSums | None = None


class EnergyOverTime(Model):
    co2e_kg: Annotated[EnergyOverTimeCo2eKg | None, Field(alias="co2eKg")] = None
    cost: EnergyOverTimeCost | None = None
    intervals_collected: Annotated[
        list[EnergyOverTimeIntervalsCollectedItem] | None, Field(alias="intervalsCollected")
    ] = None
    intervals_projected: Annotated[
        list[EnergyOverTimeIntervalsProjectedItem] | None, Field(alias="intervalsProjected")
    ] = None
    kwh: EnergyOverTimeKwh | None = None
