package org.sammachip.lifecycle.suspension;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/** Says in Thai, at every door, why nobody can work on a case that is suspended. */
@Component
class SuspendedCase extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> others) {
        var all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new Translation());
        return all;
    }

    private static class Translation extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (SuspendedEntityInteractionException e) {
                throw Refusal.conflict("โครงการนี้พักอยู่ จึงทำงานนี้ไม่ได้ กรุณารอพัฒนาการอำเภอสั่งเริ่มโครงการต่อ");
            }
        }
    }
}
