# syntax=docker/dockerfile:1
# The image contains only a static binary, not even a shell. The program binds to IP addresses and never resolves names.
FROM rust:1.95-slim-bookworm AS build
# For ARM: aarch64-unknown-linux-gnu, on an ARM builder.
ARG TARGET=x86_64-unknown-linux-gnu
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    RUSTFLAGS="-C target-feature=+crt-static" cargo build --profile dist --locked --target "$TARGET" \
 && install -D -m 0755 "target/$TARGET/dist/tightrope" /out/tightrope \
 && install -d -m 0750 -o 65532 -g 65532 /out/data

FROM scratch
ARG VERSION=0.1.0
# The commit and the URL of the sources, if known.
ARG REVISION=
ARG SOURCE=
LABEL org.opencontainers.image.title="Tightrope" \
      org.opencontainers.image.description="One geopolitical essay as citable data" \
      org.opencontainers.image.licenses="MIT OR Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.source="$SOURCE"
COPY --from=build /out/tightrope /tightrope
COPY --from=build --chown=65532:65532 /out/data /data
USER 65532:65532
WORKDIR /data
VOLUME /data
ENV TIGHTROPE_LISTEN=0.0.0.0:8080 TIGHTROPE_DATABASE=/data/tightrope.db TIGHTROPE_LOG_FORMAT=json
EXPOSE 8080
STOPSIGNAL SIGTERM
# Requests /livez at the address above; /readyz says whether the server should get requests.
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 CMD ["/tightrope", "healthcheck"]
ENTRYPOINT ["/tightrope"]
