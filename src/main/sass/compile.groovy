// Compiles our Sass, with GOV.UK Frontend's, into one style sheet, and puts the front end's scripts where they are served.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

def target = new File(project.build.directory as String)
def frontEnd = new File(target, 'front-end/META-INF/resources')
def govuk = new File(frontEnd, "webjars/govuk-frontend/${project.properties['govuk-frontend.version']}/dist")
def assets = new File(target, 'classes/static/assets')
assets.mkdirs()

SassCompilerFactory.bundled().withCloseable { sass ->
    sass.loadPaths = [govuk, new File(project.basedir as File, 'src/main/sass')]
    sass.outputStyle = OutputStyle.COMPRESSED
    sass.quietDeps = true
    new File(assets, 'portfolio.css').setText(sass.compileFile(new File(project.basedir as File, 'src/main/sass/portfolio.scss')).css, 'UTF-8')
}

def copy = { File from, String name ->
    java.nio.file.Files.copy(from.toPath(), new File(assets, name).toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING)
}
copy(new File(govuk, 'govuk/govuk-frontend.min.js'), 'govuk-frontend.min.js')
copy(new File(frontEnd, "_static/echarts/${project.properties['echarts.version']}/dist/echarts.min.js"), 'echarts.min.js')
