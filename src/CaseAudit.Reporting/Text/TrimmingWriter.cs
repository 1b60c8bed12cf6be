using System.Text;

namespace CaseAudit.Reporting;

/// <summary>Passes text on without the spaces that tables leave at the end of lines.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _spaces++;
                return;
            case '\n':
                _spaces = 0;
                break;
        }

        for (; _spaces > 0; _spaces--) inner.Write(' ');
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
