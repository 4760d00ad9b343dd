# The portal as an image:  mvn -DskipTests package && docker build --tag portfolio .
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/portfolio-*.jar portfolio.jar
RUN java -Djarmode=tools -jar portfolio.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /portal
# What changes least comes first, so that a new version of the portal ships a small last layer.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# Started once without a database, as far as that goes, while the image is built: what the JVM finds out about its classes then it
# reads at each start of the image, which takes about two thirds of the time.
RUN java -XX:AOTCacheOutput=portfolio.aot -Dspring.context.exit=onRefresh -jar portfolio.jar \
    --spring.datasource.url=jdbc:postgresql://nowhere/portfolio \
    --spring.flyway.enabled=false \
    --spring.jpa.hibernate.ddl-auto=none \
    --spring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
    --spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false
# Nobody in particular: a number needs no entry in the image, and no file here is writable by it.
USER 10001:10001
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
# By bash alone: the image has no other HTTP client that is promised to stay.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=portfolio.aot", "-jar", "portfolio.jar"]
