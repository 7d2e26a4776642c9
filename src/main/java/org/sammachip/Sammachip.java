package org.sammachip;

import java.util.List;
import org.sammachip.rehearsal.Rehearse;
import org.sammachip.verify.Verify;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Case management for community right-livelihood projects: one village, one Thai fiscal year, ten steps. */
@SpringBootApplication
public class Sammachip {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("rehearse")) {
            System.exit(Rehearse.run(List.of(args).subList(1, args.length), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(Verify.run(List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(Sammachip.class, args);
    }
}
