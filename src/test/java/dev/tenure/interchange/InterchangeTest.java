package dev.tenure.interchange;

import dev.tenure.database.DatabaseTest;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test with the service's beans, a database of its own, and a look into the tables. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@DatabaseTest
@Import(Stored.class)
@interface InterchangeTest {}
