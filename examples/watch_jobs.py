"""Wait for all jobs that are under way, telling how each ends, and then show what has happened meanwhile.

Needs: a role that may read jobs and activities. The exit code is 1 if a job fails, stalls or waits for approval.
Run:   python watch_jobs.py --minutes 30
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from compute_ops_mgmt import AsyncComputeOpsMgmt, WaitError
from compute_ops_mgmt.v1 import models

UNDER_WAY = [models.JobState.PENDING, models.JobState.RUNNING]


async def watch(com: AsyncComputeOpsMgmt, job: models.Job, seconds: float) -> bool:
    """Wait for one job; tell whether it has come to a good end."""
    title = f"{job.name or job.id} on {job.resource.id if job.resource else '?'}"
    try:
        await com.v1.jobs.wait(job.id or "", timeout=seconds)
    except WaitError as error:
        # COMPLETE is no success by itself: the result must be SUCCESS.
        print(f"{title}: {error.outcome} ({error.said})")
        return False
    print(f"{title}: done")
    return True


async def run(seconds: float) -> int:
    began = datetime.now(UTC)
    async with AsyncComputeOpsMgmt() as com:
        under_way = com.v1.jobs.filters.state.in_(UNDER_WAY)
        jobs = [job async for job in com.v1.jobs.list(filter=under_way, sort="createdAt")]
        print(f"{len(jobs)} jobs are under way")
        good = await asyncio.gather(*(watch(com, job, seconds) for job in jobs))
        new = com.v1beta2.activities.filters.created_at >= began
        async for activity in com.v1beta2.activities.list(filter=new, sort="createdAt desc", accept_language="en"):
            source = activity.source.display_name if activity.source else None
            print(f"{activity.created_at:%H:%M:%S}  {source or '-'}  {activity.title}: {activity.message}")
    return 0 if all(good) else 1


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60, help="how long to wait")
    return asyncio.run(run(parser.parse_args(argv).minutes * 60))


if __name__ == "__main__":
    sys.exit(main())
