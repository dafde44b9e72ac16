"""Models of `v1beta1.energy_over_time`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class EnergyOverTimeCo2eKgAverages(Model):
    """Carbon emissions per day on average over the requested dates, measured and projected,
    in kgCO2e.
    """

    collected: float | None = None
    """Measured carbon emissions per day, on average, in kilograms of CO2 equivalent."""
    projected: float | None = None
    """Projected carbon emissions per day, on average, in kgCO2e."""


class EnergyOverTimeCo2eKgMax(Model):
    """Highest carbon emissions of an interval, in kilograms of CO2 equivalent, and when they
    occurred.
    """

    time: AwareDatetime | None = None
    """When carbon emissions were highest; the published example has no time zone."""
    value: float | None = None
    """Highest carbon emissions of an interval, in kgCO2e."""


class EnergyOverTimeCo2eKgMin(Model):
    """The interval with the lowest carbon emissions: its time, and the value in kgCO2e."""

    time: AwareDatetime | None = None
    """When carbon emissions were lowest; the published example has no time zone."""
    value: float | None = None
    """Lowest carbon emissions of an interval, in kgCO2e."""


class EnergyOverTimeCo2eKgSums(Model):
    """Carbon emissions over the whole period, measured, projected and both together, in
    kgCO2e.
    """

    collected: float | None = None
    """Measured carbon emissions over the whole period, in kgCO2e."""
    projected: float | None = None
    """Projected carbon emissions over the whole period, in kgCO2e."""
    total: float | None = None
    """Measured and projected carbon emissions together, in kgCO2e."""


class EnergyOverTimeCostAverages(Model):
    """Energy cost per day on average over the requested dates, measured and projected, in
    USD.
    """

    collected: float | None = None
    """Measured energy cost per day, on average, in USD."""
    projected: float | None = None
    """Projected energy cost per day, on average, in USD."""


class EnergyOverTimeCostMax(Model):
    """Highest energy cost of an interval, in USD, and when it occurred."""

    time: AwareDatetime | None = None
    """When energy cost was highest; the published example has no time zone."""
    value: float | None = None
    """Highest energy cost of an interval, in USD."""


class EnergyOverTimeCostMin(Model):
    """The interval with the lowest energy cost: its time, and the value in USD."""

    time: AwareDatetime | None = None
    """When energy cost was lowest; the published example has no time zone."""
    value: float | None = None
    """Lowest energy cost of an interval, in USD."""


class EnergyOverTimeCostSums(Model):
    """Energy cost over the whole period, measured, projected and both together, in USD."""

    collected: float | None = None
    """Measured energy cost over the whole period, in USD."""
    projected: float | None = None
    """Projected energy cost over the whole period, in USD."""
    total: float | None = None
    """Measured and projected energy cost together, in USD."""


class EnergyOverTimeIntervalsCollectedItem(Model):
    """An item of `intervalsCollected`: Measured energy figures, one entry for each interval
    of the requested sample size.
    """

    co2e_kg: Annotated[float | None, Field(alias="co2eKg")] = None
    """Carbon emissions measured in this interval, in kilograms of CO2 equivalent."""
    cost: float | None = None
    """Energy cost of this interval, from measured consumption, in USD."""
    kwh: float | None = None
    """Energy consumption measured in this interval, in kWh."""
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    """Number of servers with energy data in the interval."""
    time: AwareDatetime | None = None
    """Time of the interval that the measured data is for, in UTC."""


class EnergyOverTimeIntervalsProjectedItem(Model):
    """An item of `intervalsProjected`: Expected energy figures, one entry for each interval
    still to come.
    """

    co2e_kg: Annotated[float | None, Field(alias="co2eKg")] = None
    """Carbon emissions expected in this interval, in kilograms of CO2 equivalent."""
    co2e_kg_confidence_interval: Annotated[list[float] | None, Field(alias="co2eKgConfidenceInterval")] = None
    """Range in which the projected emissions are expected: lower bound, then upper bound, in
    kilograms of CO2 equivalent.
    """
    cost: float | None = None
    """Energy cost expected for this interval, in USD."""
    cost_confidence_interval: Annotated[list[float] | None, Field(alias="costConfidenceInterval")] = None
    """Range in which the projected energy cost is expected: lower bound, then upper bound, in
    USD.
    """
    kwh: float | None = None
    """Energy consumption expected in this interval, in kWh."""
    kwh_confidence_interval: Annotated[list[float] | None, Field(alias="kwhConfidenceInterval")] = None
    """Range in which the projected consumption is expected: lower bound, then upper bound, in
    kWh.
    """
    server_count: Annotated[int | None, Field(alias="serverCount")] = None
    """Number of servers that the projection takes into account."""
    time: AwareDatetime | None = None
    """Time of the interval that the projected data is for, in UTC."""


class EnergyOverTimeKwhAverages(Model):
    """Energy consumption per day on average over the requested dates, measured and projected,
    in kWh.
    """

    collected: float | None = None
    """Measured energy consumption per day, on average, in kWh."""
    projected: float | None = None
    """Projected energy consumption per day, on average, in kWh."""


class EnergyOverTimeKwhMax(Model):
    """Highest energy consumption of an interval, in kWh, and when it occurred."""

    time: AwareDatetime | None = None
    """When energy consumption was highest; the published example has no time zone."""
    value: float | None = None
    """Highest energy consumption of an interval, in kWh."""


class EnergyOverTimeKwhMin(Model):
    """The interval with the lowest energy consumption: its time, and the value in kWh."""

    time: AwareDatetime | None = None
    """When energy consumption was lowest; the published example has no time zone."""
    value: float | None = None
    """Lowest energy consumption of an interval, in kWh."""


class EnergyOverTimeKwhSums(Model):
    """Energy consumption over the whole period, measured, projected and both together, in
    kWh.
    """

    collected: float | None = None
    """Measured energy consumption over the whole period, in kWh."""
    projected: float | None = None
    """Projected energy consumption over the whole period, in kWh."""
    total: float | None = None
    """Measured and projected energy consumption together, in kWh."""


class EnergyOverTimeCo2eKg(Model):
    """Carbon emissions in kilograms of CO2 equivalent."""

    averages: EnergyOverTimeCo2eKgAverages | None = None
    """Carbon emissions per day on average over the requested dates, measured and projected,
    in kgCO2e.
    """
    max: EnergyOverTimeCo2eKgMax | None = None
    """Highest carbon emissions of an interval, in kilograms of CO2 equivalent, and when they
    occurred.
    """
    min: EnergyOverTimeCo2eKgMin | None = None
    """The interval with the lowest carbon emissions: its time, and the value in kgCO2e."""
    sums: EnergyOverTimeCo2eKgSums | None = None
    """Carbon emissions over the whole period, measured, projected and both together, in
    kgCO2e.
    """


class EnergyOverTimeCost(Model):
    """Energy cost in USD."""

    averages: EnergyOverTimeCostAverages | None = None
    """Energy cost per day on average over the requested dates, measured and projected, in
    USD.
    """
    max: EnergyOverTimeCostMax | None = None
    """Highest energy cost of an interval, in USD, and when it occurred."""
    min: EnergyOverTimeCostMin | None = None
    """The interval with the lowest energy cost: its time, and the value in USD."""
    sums: EnergyOverTimeCostSums | None = None
    """Energy cost over the whole period, measured, projected and both together, in USD."""


class EnergyOverTimeKwh(Model):
    """Energy consumption in kilowatt-hours."""

    averages: EnergyOverTimeKwhAverages | None = None
    """Energy consumption per day on average over the requested dates, measured and projected,
    in kWh.
    """
    max: EnergyOverTimeKwhMax | None = None
    """Highest energy consumption of an interval, in kWh, and when it occurred."""
    min: EnergyOverTimeKwhMin | None = None
    """The interval with the lowest energy consumption: its time, and the value in kWh."""
    sums: EnergyOverTimeKwhSums | None = None
    """Energy consumption over the whole period, measured, projected and both together, in
    kWh.
    """


class EnergyOverTime(Model):
    """Energy, carbon emissions and cost over a period, as intervals with totals and extremes.

    Measured intervals are in `intervalsCollected`, forecast ones in `intervalsProjected`.
    """

    co2e_kg: Annotated[EnergyOverTimeCo2eKg | None, Field(alias="co2eKg")] = None
    """Carbon emissions in kilograms of CO2 equivalent."""
    cost: EnergyOverTimeCost | None = None
    """Energy cost in USD."""
    intervals_collected: Annotated[
        list[EnergyOverTimeIntervalsCollectedItem] | None, Field(alias="intervalsCollected")
    ] = None
    """Measured energy figures, one entry for each interval of the requested sample size."""
    intervals_projected: Annotated[
        list[EnergyOverTimeIntervalsProjectedItem] | None, Field(alias="intervalsProjected")
    ] = None
    """Expected energy figures, one entry for each interval still to come."""
    kwh: EnergyOverTimeKwh | None = None
    """Energy consumption in kilowatt-hours."""
