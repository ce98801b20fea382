# Builds the dependencies in one stage, runs from another: no compiler, no pip cache, no root.
# The root file system may be read-only: everything is written to /data.
# To pin the base image by digest too: docker buildx imagetools inspect python:3.13.9-slim-bookworm
# prints it; write FROM python:3.13.9-slim-bookworm@sha256:… in both places.
FROM python:3.13.9-slim-bookworm AS dependencies
COPY requirements.txt /tmp/requirements.txt
RUN python -m venv /opt/treatywatch \
    && /opt/treatywatch/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /tmp/requirements.txt

FROM python:3.13.9-slim-bookworm
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin treatywatch \
    && install --directory --owner=treatywatch --mode=0750 /data
COPY --from=dependencies /opt/treatywatch /opt/treatywatch
WORKDIR /app
COPY pyproject.toml LICENSE ./
COPY watchers ./watchers
COPY storage ./storage
COPY bot ./bot
RUN /opt/treatywatch/bin/python -m compileall -q /app
ENV PATH=/opt/treatywatch/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SQLITE_TMPDIR=/data \
    TREATYWATCH_DATABASE=/data/treatywatch.db
USER 10001
VOLUME /data
# Where treatywatch.toml is looked for, and where workers find a place for their sockets.
WORKDIR /data
HEALTHCHECK --interval=5m --timeout=20s --start-period=2m --retries=3 CMD ["python", "-m", "bot", "check", "--alive"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
