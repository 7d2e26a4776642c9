package org.sammachip;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Case management for community right-livelihood projects: one village, one Thai fiscal year, ten steps. */
@SpringBootApplication
public class Sammachip {

    public static void main(String[] args) {
        SpringApplication.run(Sammachip.class, args);
    }
}
