package org.rums.ui.internal.profile.objects;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Data Objects, from messages.properties in the user's language. */
public final class ObjectMessages extends NLS {
    public static String AddChange;
    public static String AddChangeTip;
    public static String AddPartition;
    public static String AddPartitionTip;
    public static String Allowed;
    public static String AllowedTip;
    public static String Always;
    public static String AppId;
    public static String AppIdFieldTip;
    public static String AppIdTip;
    public static String Ask;
    public static String AskTip;
    public static String Bytes;
    public static String BytesTip;
    public static String Change;
    public static String ChangeTitle;
    public static String Changes;
    public static String ChooseObject;
    public static String DateTip;
    public static String Days;
    public static String Default;
    public static String DefaultTip;
    public static String Filter;
    public static String Fixed;
    public static String FixedTip;
    public static String FormHex;
    public static String FormText;
    public static String FormTip;
    public static String HintClear;
    public static String HintDate;
    public static String HintDays;
    public static String HintExtend;
    public static String HintLocal;
    public static String HintMemory;
    public static String HintNetwork;
    public static String HintPassword;
    public static String HintRelative;
    public static String HintSignature;
    public static String HintStep;
    public static String HintTime;
    public static String HintUnlimited;
    public static String HintUsage;
    public static String Length;
    public static String LengthTip;
    public static String MemoryName;
    public static String MemoryNameTip;
    public static String Minutes;
    public static String NameTip;
    public static String NoPartition;
    public static String None;
    public static String NothingSelected;
    public static String NothingSelectedHint;
    public static String Object;
    public static String OffsetTip;
    public static String OnlyIf;
    public static String OnlyIfNumberTip;
    public static String OnlyIfTip;
    public static String Page;
    public static String PartitionHint;
    public static String PartitionName;
    public static String PartitionNameTip;
    public static String PartitionTitle;
    public static String PasswordTip;
    public static String Place;
    public static String Runs;
    public static String Seats;
    public static String SetForm;
    public static String SetMemory;
    public static String SetOnlyIf;
    public static String SetPartition;
    public static String SetVerb;
    public static String Several;
    public static String SeveralHint;
    public static String To;
    public static String Utc;
    public static String Value;
    public static String VerbAdd;
    public static String VerbAddDays;
    public static String VerbAddDaysTip;
    public static String VerbAddTip;
    public static String VerbClear;
    public static String VerbClearTip;
    public static String VerbExtend;
    public static String VerbExtendTip;
    public static String VerbSet;
    public static String VerbSetTip;
    public static String VerbSubtract;
    public static String VerbSubtractDays;
    public static String VerbSubtractTip;
    public static String VerbUnlimited;
    public static String VerbUnlimitedTip;
    public static String ZoneTip;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.objects.messages", ObjectMessages.class);
    }

    private ObjectMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
