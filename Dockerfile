# The portal as an image:  mvn -DskipTests clean package && docker build --tag portfolio .
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/portfolio-*.jar portfolio.jar
RUN java -Djarmode=tools -jar portfolio.jar extract --layers --destination layers

# The portal as the image has it. What changes least comes first, so that a new version of the portal ships only its own classes
# and what was found out about them.
FROM eclipse-temurin:25-jre AS portal
WORKDIR /portal
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./

# Started once while the image is built, on a database that is thrown away with this stage: what the JVM finds out about its classes
# then it reads at each start of the image (docs/operations/performance.md says what that is worth).
FROM postgres:18 AS rehearsal
COPY --from=portal /opt/java/openjdk /opt/java/openjdk
COPY --from=portal /portal /portal
WORKDIR /portal
ENV POSTGRES_USER=portfolio_owner POSTGRES_PASSWORD=rehearsal POSTGRES_DB=portfolio \
    SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5432/portfolio SPRING_DATASOURCE_PASSWORD=rehearsal \
    SPRING_FLYWAY_PASSWORD=rehearsal PORTFOLIO_REHEARSAL=true
RUN (docker-entrypoint.sh postgres >/tmp/postgres.log 2>&1 &) \
    && for second in $(seq 60); do bash -c '</dev/tcp/127.0.0.1/5432' 2>/dev/null && break || sleep 1; done \
    && { /opt/java/openjdk/bin/java -Xmx512m -XX:AOTCacheOutput=portfolio.aot -jar portfolio.jar && test -s portfolio.aot \
        || { cat /tmp/postgres.log; false; }; }

FROM portal
COPY --from=rehearsal /portal/portfolio.aot ./
# Nobody in particular: a number needs no entry in the image, and no file here is writable by it.
USER 10001:10001
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
# By bash alone: the image has no other HTTP client that is promised to stay.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=portfolio.aot", "-jar", "portfolio.jar"]
